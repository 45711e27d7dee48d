function w(t,e=4){if(!Number.isFinite(t))return K(t);let n=Math.abs(t).toFixed(e);return t<0&&Number(n)!==0?"−"+n:n}function K(t){return Number.isNaN(t)?"–":t<0?"−∞":"∞"}function x(t,e,n){return Math.min(n,Math.max(e,t))}function k(t,e){for(let[n,o]of Object.entries(e))typeof o=="string"&&t.style.setProperty(`--${n}`,o);for(let n of["diverging","sequential"]){let o=e[n].map(([a,
r])=>`${r} ${a*100}%`);t.style.setProperty(`--${n}`,`linear-gradient(to right, ${o.join(", ")})`)}}function u(t,e={},...n){let o=document.createElement(t),{class:a,style:r={},onclick:i,...c}=e;a!==void 0&&(o.className=a);for(let[s,l]of Object.entries(r))o.style.
setProperty(s,l);i&&(o.onclick=()=>i()),v(o,c);for(let s of n)o.append(s instanceof Node?s:String(s));return o}function v(t,e){for(let[n,o]of Object.entries(e))o!=null&&t.setAttribute(n,String(o))}function P(t){let e=t.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function L(t,e){return t.replace(/\{(\w+)\}/g,(n,o)=>Object.
hasOwn(e,o)?String(e[o]):n)}var _="presenting";function E(){return typeof document<"u"&&document.documentElement.classList.contains(_)}function b(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function R(t){return t.ctrlKey||t.metaKey||t.altKey}function $(t,e){return Object.hasOwn(e,t.key)?(t.preventDefault(),t.stopPropagation(),e[t.key](),!0):!1}var C=6,q=1300,z=1.5,j={usual:990,most:2.25},B=.4;function F(t,e,n){if(n(e))return e;let[o,a]=[t,e];for(let r=0;r<C;r++){let i=(o+a)/2;n(i)?o=i:a=i}return o}function V(t,e=E()){
let{usual:n,most:o}=e?j:{usual:q,most:z};return Math.min(o,Math.max(1,t/n))}function A(t,e,n,o=()=>{}){let a=t.getRootNode(),r=(a instanceof ShadowRoot?a.host:t).
closest(".st-key-stage");if(!r)return()=>{};let i=()=>t.getBoundingClientRect().height,c=l=>{let d=F(b()?Math.min(n,B):n,V(r.clientWidth),f=>(t.style.zoom=String(
f),o(),i()<=l));return t.style.zoom=String(d),o(),d},s=()=>{let l=r.clientHeight;if(!l)return;t.style.maxHeight="",t.classList.remove("crowded");let d=c(l);i()>
l+1&&(t.classList.add("crowded"),d=c(l)),t.style.maxHeight=`${l/d}px`,t.style.overflowY="auto"};return e.resized(r,s),s}var h=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,n,o){e.addEventListener(n,o,{signal:this.#e.signal})}resized(e,n){
let o=new ResizeObserver(n);o.observe(e),this.#t.add(()=>o.disconnect())}timer(){let e=new S;return this.#t.add(()=>e.close()),e}frame(){let e=new M;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},S=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,n){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,n()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},M=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(n=>{this.#e=null,e(n)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var W=Symbol.for("seq2see.picture");function H(t,e){t[W]=e}function I(t,e,n=1){let o=new WeakMap;function a(r,i,c){let s=new h;b()&&r.classList.add("framed");let d=e({root:r,lifetime:s,send:(p,y)=>m.send?.(p,y)},i),f=n<
1?A(r,s,n,()=>d.arrange?.()):()=>{},m={lifetime:s,picture:d,fit:f,send:c};return o.set(r,m),m}return({data:r,parentElement:i,setStateValue:c})=>{let s=i.querySelector(
`.${t}`);if(!s||!r)return;let l=o.get(s)??a(s,r,c);return l.send=c,H(s,{name:t,data:r}),l.picture.update(r),l.fit(),()=>{l.lifetime.close(),o.get(s)===l&&o.delete(
s)}}}var g=["x","qkv","dots","scaled","mask","softmax","z"],D=124,T=class{host;pending;view=null;step=g.length-1;constructor(e){this.host=e,this.pending=e.lifetime.timer(),
e.lifetime.listen(e.root,"keydown",n=>this.key(n))}update(e){let{root:n}=this.host,{words:o}=e;!this.view&&e.step!==null&&(this.step=e.step),k(n,e.palette);let a=P(
n),r=this.view?.buttons.findIndex(m=>m===a)??-1,i=g.map((m,p)=>u("button",{type:"button","data-step":m,onclick:()=>this.go(p)},`${p+1} `,o[`step_${m}`])),c=u("d\
iv",{class:"steps"},this.arrow("←",-1,o.back),...i,this.arrow("→",1,o.forward)),s=this.flow(e),l=u("p",{class:"say","aria-live":"polite"}),d=u("div",{class:"\
formula"}),f=u("div",{class:"flow"},...s.map(({element:m})=>m));n.replaceChildren(c,f,u("div",{class:"words"},d,l)),v(n,{role:"group","aria-label":e.alternative}),
i[r]?.focus(),this.view={data:e,buttons:i,parts:s,formula:d,say:l},this.show()}arrow(e,n,o){return u("button",{type:"button",class:"arrow","aria-label":o,title:o,
onclick:()=>this.go(this.step+n)},e)}flow(e){return g.flatMap((n,o)=>{let a=e.blocks.filter(s=>s.step===n),r=n==="qkv"?[X(a,e)]:a.map(s=>N(s,e)),i=u("div",{class:"\
group","data-of":n,onclick:()=>this.go(o)},...r),c=u("span",{class:"sign","data-of":n},n==="qkv"?"×":"→");return(o?[c,i]:[i]).map(s=>({element:s,step:o}))})}go(e){
this.step=x(e,0,g.length-1),this.show(),this.pending.start(600,()=>this.host.send("step",this.step+1))}show(){if(!this.view)return;let{data:e,buttons:n,parts:o,
formula:a,say:r}=this.view,i=g[this.step];for(let[s,l]of n.entries())l.setAttribute("aria-pressed",String(s===this.step));for(let{element:s,step:l}of o)s.classList.
toggle("later",l>this.step),s.classList.toggle("now",l===this.step);this.host.root.dataset.step=i;let c={tokens:e.tokens,width:e.blocks[0].shape[1],d:e.d,root:w(
Math.sqrt(e.d),2)};r.textContent=L(e.words[G(i,e)],c),a.replaceChildren(...Q(i,e))}key(e){R(e)||$(e,{ArrowLeft:()=>this.go(this.step-1),ArrowRight:()=>this.go(this.
step+1)})}};function G(t,e){return t==="scaled"&&!e.scaled?"say_scaled_off":t==="mask"&&!e.causal?"say_mask_off":`say_${t}`}function X(t,e){let n=[0,1,2].map(r=>{
let i=u("span",{class:"sign"},"→");return u("div",{class:"pair"},N(t[r],e),i,N(t[r+3],e))}),[o,a]=[t[0],t[3]].map(({shape:r})=>r.join(" × "));return u("div",
{class:"three"},...n,u("small",{class:"shapes"},`${o}  →  ${a}`))}function N({name:t,shape:e,role:n,image:o,limit:a,step:r,closed:i},c){let[s,l]=e,d=r==="qkv",
f=t.startsWith("W_"),m=d?f?30:88:l===s?D:l>100?150:80,p=a===null?"0 … 1":`±${w(a,a<10?1:0)}`,y={width:`${m}px`,height:`${d?50:D}px`},O=u("div",{class:i?"imag\
e closed":"image",style:y},u("img",{src:o,alt:""})),U=u("small",{},`${s} × ${l}`,u("span",{class:"limit"},p));return u("div",{class:`block ${n} ${d?f?"weights":
"result":""}`},u("div",{class:"name"},...Y(t,c)),O,U)}function Y(t,e){if(t==="scaled"){let a=e.temperature===1?"":` ÷ ${e.temperature}`;return[`QKᵀ${e.scaled?
` ÷ √${e.d}`:""}${a}`]}let[n,o]=t.split("_");return o?[n,u("sub",{},o)]:[n]}function Q(t,e){let n=u("b",{class:"query"},"Q"),o=u("b",{class:"key"},"K"),a=u("\
b",{class:"value"},"V"),r=s=>["X W",u("sub",{},s)],i=e.scaled?[" / √d"]:[];e.temperature!==1&&i.push(` / ${e.temperature}`);let c=e.causal?[" + M"]:[];switch(t){case"\
x":return["X = norm(x)"];case"qkv":return[n," = ",...r("Q"),"   ",o," = ",...r("K"),"   ",a," = ",...r("V")];case"dots":return[n,o,"ᵀ"];case"scaled":return[n,
o,"ᵀ",...i];case"mask":return["S = ",n,o,"ᵀ",...i,...c];case"softmax":return["A = softmax(",n,o,"ᵀ",...i,...c,")"];case"z":return["Z = softmax(",n,o,"ᵀ",
...i,...c,") ",a]}}var xe=I("strip-picture",t=>new T(t));export{xe as default};
