function w(t,e=4){if(!Number.isFinite(t))return z(t);let n=Math.abs(t).toFixed(e);return t<0&&Number(n)!==0?"−"+n:n}function z(t){return Number.isNaN(t)?"–":t<0?"−∞":"∞"}function x(t,e,n){return Math.min(n,Math.max(e,t))}function R(t,e){for(let[n,o]of Object.entries(e))typeof o=="string"&&t.style.setProperty(`--${n}`,o);for(let n of["diverging","sequential"]){let o=e[n].map(([a,
r])=>`${r} ${a*100}%`);t.style.setProperty(`--${n}`,`linear-gradient(to right, ${o.join(", ")})`)}}function u(t,e={},...n){let o=document.createElement(t),{class:a,style:r={},onclick:i,...c}=e;a!==void 0&&(o.className=a);for(let[s,l]of Object.entries(r))o.style.
setProperty(s,l);i&&(o.onclick=()=>i()),v(o,c);for(let s of n)o.append(s instanceof Node?s:String(s));return o}function v(t,e){for(let[n,o]of Object.entries(e))o!=null&&t.setAttribute(n,String(o))}function A(t){let e=t.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function $(t,e){return t.replace(/\{(\w+)\}/g,(n,o)=>Object.
hasOwn(e,o)?String(e[o]):n)}var F="presenting";function E(){return typeof document<"u"&&document.documentElement.classList.contains(F)}function b(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function H(t){return t.ctrlKey||t.metaKey||t.altKey}function O(t,e){return Object.hasOwn(e,t.key)?(t.preventDefault(),t.stopPropagation(),e[t.key](),!0):!1}var S="data-test-script-state",M=0,T=0;function D(){return M>T}function j(){let t=document.querySelector(`[${S}]`);if(!t)return;M+=1;let e=M,n=!1,o=new MutationObserver(
()=>{t.getAttribute(S)!=="notRunning"?n=!0:n&&(o.disconnect(),setTimeout(()=>{T=Math.max(T,e)},400))});o.observe(t,{attributes:!0,attributeFilter:[S]})}typeof window<
"u"&&window.addEventListener?.("popstate",j);var B=6,V=1300,W=1.5,G={usual:990,most:2.25},X=.4;function Y(t,e,n){if(n(e))return e;let[o,a]=[t,e];for(let r=0;r<B;r++){let i=(o+a)/2;n(i)?o=i:a=i}return o}function Q(t,e=E()){
let{usual:n,most:o}=e?G:{usual:V,most:W};return Math.min(o,Math.max(1,t/n))}function I(t,e,n,o=()=>{}){let a=t.getRootNode(),r=(a instanceof ShadowRoot?a.host:t).
closest(".st-key-stage");if(!r)return()=>{};let i=()=>t.getBoundingClientRect().height,c=l=>{let d=Y(b()?Math.min(n,X):n,Q(r.clientWidth),m=>(t.style.zoom=String(
m),o(),i()<=l));return t.style.zoom=String(d),o(),d},s=()=>{let l=r.clientHeight;if(!l)return;t.style.maxHeight="",t.classList.remove("crowded");let d=c(l);i()>
l+1&&(t.classList.add("crowded"),d=c(l)),t.style.maxHeight=`${l/d}px`,t.style.overflowY="auto"};return e.resized(r,s),s}var h=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,n,o){e.addEventListener(n,o,{signal:this.#e.signal})}resized(e,n){
let o=new ResizeObserver(n);o.observe(e),this.#t.add(()=>o.disconnect())}timer(){let e=new N;return this.#t.add(()=>e.close()),e}frame(){let e=new k;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},N=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,n){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,n()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},k=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(n=>{this.#e=null,e(n)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var J=Symbol.for("seq2see.picture");function U(t,e){t[J]=e}function K(t,e,n=1){let o=new WeakMap;function a(r,i,c){let s=new h;b()&&r.classList.add("framed");let d=e({root:r,lifetime:s,send:(p,y)=>f.send?.(p,y)},i),m=n<
1?I(r,s,n,()=>d.arrange?.()):()=>{},f={lifetime:s,picture:d,fit:m,send:c,data:i};return o.set(r,f),f}return({data:r,parentElement:i,setStateValue:c})=>{let s=i.
querySelector(`.${t}`);if(!s||!r)return;let l=o.get(s),d=l&&D()&&Z(s)&&JSON.stringify(l.data)!==JSON.stringify(r);d&&l.lifetime.close();let m=l&&!d?l:a(s,r,c);return m.
send=c,m.data=r,U(s,{name:t,data:r}),m.picture.update(r),m.fit(),()=>{m.lifetime.close(),o.get(s)===m&&o.delete(s)}}}function Z(t){let e=t.getRootNode();return(e instanceof
ShadowRoot?e.host:t).closest(".st-key-stage")!==null}var g=["x","qkv","dots","scaled","mask","softmax","z"],_=124,L=class{host;pending;view=null;step=g.length-1;constructor(e){this.host=e,this.pending=e.lifetime.timer(),
e.lifetime.listen(e.root,"keydown",n=>this.key(n))}update(e){let{root:n}=this.host,{words:o}=e;!this.view&&e.step!==null&&(this.step=e.step),R(n,e.palette);let a=A(
n),r=this.view?.buttons.findIndex(f=>f===a)??-1,i=g.map((f,p)=>u("button",{type:"button","data-step":f,onclick:()=>this.go(p)},`${p+1} `,o[`step_${f}`])),c=u("d\
iv",{class:"steps"},this.arrow("←",-1,o.back),...i,this.arrow("→",1,o.forward)),s=this.flow(e),l=u("p",{class:"say","aria-live":"polite"}),d=u("div",{class:"\
formula"}),m=u("div",{class:"flow"},...s.map(({element:f})=>f));n.replaceChildren(c,m,u("div",{class:"words"},d,l)),v(n,{role:"group","aria-label":e.alternative}),
i[r]?.focus(),this.view={data:e,buttons:i,parts:s,formula:d,say:l},this.show()}arrow(e,n,o){return u("button",{type:"button",class:"arrow","aria-label":o,title:o,
onclick:()=>this.go(this.step+n)},e)}flow(e){return g.flatMap((n,o)=>{let a=e.blocks.filter(s=>s.step===n),r=n==="qkv"?[te(a,e)]:a.map(s=>P(s,e)),i=u("div",{class:"\
group","data-of":n,onclick:()=>this.go(o)},...r),c=u("span",{class:"sign","data-of":n},n==="qkv"?"×":"→");return(o?[c,i]:[i]).map(s=>({element:s,step:o}))})}go(e){
this.step=x(e,0,g.length-1),this.show(),this.pending.start(600,()=>this.host.send("step",this.step+1))}show(){if(!this.view)return;let{data:e,buttons:n,parts:o,
formula:a,say:r}=this.view,i=g[this.step];for(let[s,l]of n.entries())l.setAttribute("aria-pressed",String(s===this.step));for(let{element:s,step:l}of o)s.classList.
toggle("later",l>this.step),s.classList.toggle("now",l===this.step);this.host.root.dataset.step=i;let c={tokens:e.tokens,width:e.blocks[0].shape[1],d:e.d,root:w(
Math.sqrt(e.d),2)};r.textContent=$(e.words[ee(i,e)],c),a.replaceChildren(...oe(i,e))}key(e){H(e)||O(e,{ArrowLeft:()=>this.go(this.step-1),ArrowRight:()=>this.go(
this.step+1)})}};function ee(t,e){return t==="scaled"&&!e.scaled?"say_scaled_off":t==="mask"&&!e.causal?"say_mask_off":`say_${t}`}function te(t,e){let n=[0,1,2].
map(r=>{let i=u("span",{class:"sign"},"→");return u("div",{class:"pair"},P(t[r],e),i,P(t[r+3],e))}),[o,a]=[t[0],t[3]].map(({shape:r})=>r.join(" × "));return u(
"div",{class:"three"},...n,u("small",{class:"shapes"},`${o}  →  ${a}`))}function P({name:t,shape:e,role:n,image:o,limit:a,step:r,closed:i},c){let[s,l]=e,d=r===
"qkv",m=t.startsWith("W_"),f=d?m?30:88:l===s?_:l>100?150:80,p=a===null?"0 … 1":`±${w(a,a<10?1:0)}`,y={width:`${f}px`,height:`${d?50:_}px`},q=u("div",{class:i?
"image closed":"image",style:y},u("img",{src:o,alt:""})),C=u("small",{},`${s} × ${l}`,u("span",{class:"limit"},p));return u("div",{class:`block ${n} ${d?m?"wei\
ghts":"result":""}`},u("div",{class:"name"},...ne(t,c)),q,C)}function ne(t,e){if(t==="scaled"){let a=e.temperature===1?"":` ÷ ${e.temperature}`;return[`QKᵀ${e.
scaled?` ÷ √${e.d}`:""}${a}`]}let[n,o]=t.split("_");return o?[n,u("sub",{},o)]:[n]}function oe(t,e){let n=u("b",{class:"query"},"Q"),o=u("b",{class:"key"},"K"),
a=u("b",{class:"value"},"V"),r=s=>["X W",u("sub",{},s)],i=e.scaled?[" / √d"]:[];e.temperature!==1&&i.push(` / ${e.temperature}`);let c=e.causal?[" + M"]:[];switch(t){case"\
x":return["X = norm(x)"];case"qkv":return[n," = ",...r("Q"),"   ",o," = ",...r("K"),"   ",a," = ",...r("V")];case"dots":return[n,o,"ᵀ"];case"scaled":return[n,
o,"ᵀ",...i];case"mask":return["S = ",n,o,"ᵀ",...i,...c];case"softmax":return["A = softmax(",n,o,"ᵀ",...i,...c,")"];case"z":return["Z = softmax(",n,o,"ᵀ",
...i,...c,") ",a]}}var Le=K("strip-picture",t=>new L(t));export{Le as default};
