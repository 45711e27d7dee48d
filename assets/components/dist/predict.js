function d(e,t={},...o){let n=document.createElement(e),{class:s,style:r={},onclick:i,...l}=t;s!==void 0&&(n.className=s);for(let[c,a]of Object.entries(r))n.style.
setProperty(c,a);i&&(n.onclick=()=>i()),G(n,l);for(let c of o)n.append(c instanceof Node?c:String(c));return n}function G(e,t){for(let[o,n]of Object.entries(t))n!=null&&e.setAttribute(o,String(n))}function f(e,t){e.textContent!==t&&(e.textContent=t)}function k(e){let t=e.
getRootNode();return t instanceof Document||t instanceof ShadowRoot?t.activeElement:null}var y=class{element=d("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,o=250){this.#t.start(o,()=>f(this.element,t()))}};var Y="presenting";function m(){return typeof document<"u"&&document.documentElement.classList.contains(Y)}function b(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function M(e,t){return Object.hasOwn(t,e.key)?(e.preventDefault(),e.stopPropagation(),t[e.key](),!0):!1}var T="data-test-script-state",S=0,R=0;function D(){return S>R}function Q(){let e=document.querySelector(`[${T}]`);if(!e)return;S+=1;let t=S,o=!1,n=new MutationObserver(
()=>{e.getAttribute(T)!=="notRunning"?o=!0:o&&(n.disconnect(),setTimeout(()=>{R=Math.max(R,t)},400))});n.observe(e,{attributes:!0,attributeFilter:[T]})}typeof window<
"u"&&window.addEventListener?.("popstate",Q);var X=6,Z=1300,tt=1.5,et={usual:990,most:2.25},nt=.4;function ot(e,t,o){if(o(t))return t;let[n,s]=[e,t];for(let r=0;r<X;r++){let i=(n+s)/2;o(i)?n=i:s=i}return n}
function st(e,t=m()){let{usual:o,most:n}=t?et:{usual:Z,most:tt};return Math.min(n,Math.max(1,e/o))}function P(e,t,o,n=()=>{}){let s=e.getRootNode(),r=(s instanceof
ShadowRoot?s.host:e).closest(".st-key-stage");if(!r)return()=>{};let i=()=>e.getBoundingClientRect().height,l=a=>{let u=ot(b()?Math.min(o,nt):o,st(r.clientWidth),
h=>(e.style.zoom=String(h),n(),i()<=a));return e.style.zoom=String(u),n(),u},c=()=>{let a=r.clientHeight;if(!a)return;e.style.maxHeight="",e.classList.remove("c\
rowded");let u=l(a);i()>a+1&&(e.classList.add("crowded"),u=l(a)),e.style.maxHeight=`${a/u}px`,e.style.overflowY="auto"};return t.resized(r,c),c}var x=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,o,n){t.addEventListener(o,n,{signal:this.#t.signal})}resized(t,o){
let n=new ResizeObserver(o);n.observe(t),this.#e.add(()=>n.disconnect())}timer(){let t=new L;return this.#e.add(()=>t.close()),t}frame(){let t=new A;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},L=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,o){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,o()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},A=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(o=>{this.#t=null,t(o)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var it=Symbol.for("seq2see.picture");function N(e,t){e[it]=t}function O(e,t,o=1){let n=new WeakMap;function s(r,i,l){let c=new x;b()&&r.classList.add("framed");let u=t({root:r,lifetime:c,send:(J,F)=>E.send?.(J,F)},i),h=o<
1?P(r,c,o,()=>u.arrange?.()):()=>{},E={lifetime:c,picture:u,fit:h,send:l,data:i};return n.set(r,E),E}return({data:r,parentElement:i,setStateValue:l})=>{let c=i.
querySelector(`.${e}`);if(!c||!r)return;let a=n.get(c),u=a&&D()&&rt(c)&&JSON.stringify(a.data)!==JSON.stringify(r);u&&a.lifetime.close();let h=a&&!u?a:s(c,r,l);
return h.send=l,h.data=r,N(c,{name:e,data:r}),h.picture.update(r),h.fit(),()=>{h.lifetime.close(),n.get(c)===h&&n.delete(c)}}}function rt(e){let t=e.getRootNode();
return(t instanceof ShadowRoot?t.host:e).closest(".st-key-stage")!==null}function p(e,t){let[o,n]=[Math.max(e.left,t.left),Math.max(e.top,t.top)],[s,r]=[Math.min(e.right,t.right),Math.min(e.bottom,t.bottom)];return s-o>1&&r-n>1?{left:o,
top:n,right:s,bottom:r}:null}function C(e,t,o,n){let s=(l,c,a,u)=>Math.max(a,Math.min(l-c/2,u-c)),r=s((e.left+e.right)/2,t,n.left,n.right),i=s((e.top+e.bottom)/
2,o,n.top,n.bottom);return{left:r,top:i,right:r+t,bottom:i+o}}function K(e){if(!e.length)return[];let t=o=>e.map(n=>n[o]);return[{left:Math.min(...t("left")),top:Math.
min(...t("top")),right:Math.max(...t("right")),bottom:Math.max(...t("bottom"))}]}function q(e){return e.every((t,o)=>e.slice(o+1).every(n=>t.right<=n.left||n.right<=
t.left||t.bottom<=n.top||n.bottom<=t.top))}function U(e){let t=new Map;for(let[o,n]of e.entries())t.set(n,[...t.get(n)??[],o]);return[...t.values()]}var lt={cut:()=>".token-cuts > .row:nth-of-type(3) .chips",guesses:e=>`.next-bars .panel:nth-child(${e+1}) .rows`,answers:e=>`.task-map > li:nth-child(${e+1}) l\
i:last-child .out`,read:e=>`.unrolled-rnn .chip[data-first="${e}"]`,written:e=>`.encoder-decoder .writing .column:nth-child(${e+2}) > .chip.word`,writing:()=>".\
encoder-decoder .writing",source:e=>`.contexts .chip.source[data-first="${e}"]`,truth:e=>`.fed-pair > li:nth-child(${e+2}) .truth`,sums:()=>".vectors .panel",key:e=>`\
.explorer .strip.keys [data-first="${e}"]`,column:e=>`.two-readings .tops [data-first="${e}"]`,lane:e=>`.machine .name[data-token="${e+1}"]`},at={cuts:[{of:".to\
ken-cuts .row .chips"},{of:".token-cuts .row .facts"},{of:".token-cuts .text"}],expected:[{of:".next-bars .panels"},{of:".next-bars .said"},{of:".next-bars .chi\
p.true"}],answers:[{of:".task-map > li:nth-child(3) li:last-child .out"}],states:[{of:".unrolled-rnn .stage",below:".unrolled-rnn .chip"},{of:".unrolled-rnn .sh\
eet"},{of:".unrolled-rnn .panel"}],writing:[{of:".encoder-decoder .network",below:".encoder-decoder .neck"},{of:".encoder-decoder .sheet"}],looks:[{of:".context\
s .stage",below:".contexts .chip.source",above:".contexts .written"},{of:".contexts .sheet"}],sums:[{of:".vectors .panel"}],head:[{of:".explorer .lines"},{of:".\
explorer .matrix"},{of:".explorer .side"},{of:".explorer .heads"}],readings:[{of:".two-readings .tops"},{of:".two-readings .field"},{of:".two-readings .side"}],
guesses:[{of:".machine .guess",together:!0},{of:".machine .sheet"}],chart:[{of:".js-plotly-plot"}]},j=2,v=()=>document.querySelector(".st-key-stage");function B(e){
let t=v();if(!t)return[];let o=[...t.querySelectorAll("[data-testid=stBidiComponentIsolated]")].map(n=>n.shadowRoot);return[t,...o].flatMap(n=>[...n?.querySelectorAll(
e)??[]])}function g(e){if(!e)return null;let{left:t,top:o,right:n,bottom:s}=e.getBoundingClientRect();return n-t>1&&s-o>1?{left:t,top:o,right:n,bottom:s}:null}function _(){
let e=g(v());return e&&p(e,{left:0,top:0,right:window.innerWidth,bottom:window.innerHeight})}function z(e){let{xaxis:t,yaxis:o}=e._fullLayout??{},n=g(e);if(!n||
!t||!o)return null;let[s,r]=[n.left+t._offset,n.top+o._offset];return{left:s,top:r,right:s+t._length,bottom:r+o._length}}function ct(e){let[t,o]=[z(e),g(e)];return t&&
o&&{...t,left:o.left,right:o.right}}var I=()=>w(".player");function W([e,t,o]){if(e==="chart"||e==="band"){let i=B(".js-plotly-plot")[0],l=i?z(i):null,c=i?._fullLayout?.
yaxis;if(e==="chart"||!l||!c)return l;let[a,u]=[o,t].map(h=>l.top+c.d2p(h));return p({...l,top:a+j,bottom:u-j},l)}let n=lt[e]?.(t),s=n?w(n):null,r=_();return s&&
r&&p(s,r)}function V(e){let t=_();return t?(at[e]??[]).flatMap(({of:o,below:n,above:s,together:r})=>{let i=B(o).flatMap(a=>ct(a)??g(a)??[]),[l,c]=[n&&w(n)?.bottom,
s&&w(s)?.top];return(r?K(i):i).flatMap(a=>p({...a,top:l||a.top,bottom:c||a.bottom},t)??[])}):[]}var w=e=>B(e).map(g).find(Boolean)??null;var H=new Set,dt=4,$=class{#t;#e;#m;#a=d("button",{type:"button",class:"open",onclick:()=>this.#T(!0)});#c=d("div",{class:"veils","aria-hidden":"true"});#d=d("d\
iv",{class:"groups"});#p=d("p",{class:"ask"});#g=d("p",{class:"told"});#y=d("div",{class:"row"});#b=d("p",{class:"hint"});#u=d("input",{type:"checkbox"});#v=d("\
span");#x=d("button",{type:"button",class:"leave",onclick:()=>this.#w()});#h=d("div",{class:"card",role:"group"},d("div",{class:"said"},this.#p,this.#g,this.#y),
d("div",{class:"foot"},this.#b,d("label",{},this.#u,this.#v),this.#x));#o;#E="";#n="rests";#s=[];#i=[];#r=null;#f="";#k=0;constructor(t,o){this.#t=t,this.#o=o;let{
root:n,lifetime:s}=t;this.#e=new y(s),this.#m=s.frame(),n.replaceChildren(this.#a,this.#c,this.#h,this.#d,this.#e.element),s.listen(this.#c,"click",()=>this.#w()),
s.listen(this.#u,"change",()=>t.send("first",this.#u.checked)),s.listen(document,"keydown",r=>this.#H(r)),this.#l()}update(t){this.#o=t;let{words:o,first:n,lesson:s,
ask:r,choices:i}=t;f(this.#a,o.button),f(this.#b,o.hint),f(this.#v,o.first),this.#h.setAttribute("aria-label",o.asked),this.#u.checked=n;let l=JSON.stringify([s,
r,i]);l!==this.#E&&(this.#E=l,this.#n==="tells"&&(this.#n="rests"),this.#M()),n&&!H.has(s)&&!m()&&(H.add(s),this.#T(!1)),this.#l()}#M(){let{ask:t,choices:o}=this.#o;
f(this.#p,t),this.#r=null,this.#s=o.map(({label:s},r)=>d("button",{type:"button",class:"choice",onclick:()=>this.#R(r)},s));let n=o.map(({spot:s})=>JSON.stringify(
s));this.#i=U(n).map(s=>({element:d("div",{class:"holder"}),members:s,spot:o[s[0]].spot})),this.#f=""}#T(t){H.add(this.#o.lesson),this.#M(),this.#n="asks",this.#l(),
t&&this.#s[0]?.focus(),this.#e.say(()=>`${this.#o.ask} ${this.#o.words.hint}`)}#R(t){if(this.#n!=="asks")return;let{choices:o,why:n}=this.#o;this.#r=t,this.#n="\
tells",this.#l(),this.#x.focus(),this.#e.say(()=>`${o[t].told} ${n}`)}#w(){let t=k(this.#t.root)!==null;this.#n="rests",this.#l(),t&&this.#a.focus()}#l(){let{root:t}=this.#t,
{words:o,choices:n,answer:s,why:r}=this.#o,[i,l]=[this.#n==="asks",this.#n==="tells"];if(t.dataset.state=this.#n,this.#a.setAttribute("aria-expanded",String(this.#n!==
"rests")),this.#h.hidden=this.#d.hidden=this.#n==="rests",this.#c.hidden=!i,this.#b.hidden=!i,f(this.#x,i?o.show:o.close),this.#p.hidden=l,this.#g.hidden=!l,l&&
this.#r!==null){let c=this.#r===s;this.#g.replaceChildren(d("b",{},`${c?"✓":"✗"} ${n[this.#r].told}`),` ${r}`)}this.#s.forEach((c,a)=>{let u=l?a===s?"true":
a===this.#r?"mine":"other":"";c.disabled=l,c.className=`choice ${u}`,l&&c.replaceChildren(...ut(n[a],u))}),this.#f="",this.#n==="rests"?this.#m.stop():this.#S()}#S(){
this.#L(),this.#m.request(()=>this.#S())}#L(){let t=v()?.getBoundingClientRect(),o=this.#B();if(!t||!o)return;let n=this.#n==="asks",s=n?this.#o.veils.flatMap(V):
[],r=this.#i.map(({spot:l,members:c})=>{let a=n||c.length===1&&l?.[0]!=="band"&&l?.[0]!=="chart";return l&&a?W(l):null}),i=JSON.stringify([o,s,r,t.top,t.bottom,
window.innerWidth]);i!==this.#f&&(this.#f=i,n&&(this.#k=(I()?.bottom??t.top-dt)-o.top),Object.assign(this.#h.style,{left:`${o.left}px`,top:`${o.top}px`,width:`${o.
right-o.left}px`,minHeight:`${this.#k}px`}),this.#c.replaceChildren(...s.map(l=>d("div",{class:"veil",style:ht(l)}))),this.#A(r,{left:t.left,top:t.top,right:t.right,
bottom:t.bottom}))}#A(t,o){for(let{element:i,members:l}of this.#i)i.replaceChildren(...l.map(c=>this.#s[c]));this.#d.replaceChildren(...this.#i.map(({element:i})=>i));
let n=this.#i.map(({element:i,members:l},c)=>{let a=t[c];if(i.hidden=l.every(h=>this.#s[h].matches(".other")),!a)return null;let u=l.length>1;return i.style.maxWidth=
u?`${Math.max(a.right-a.left,200)}px`:"none",i.style.minWidth=u?"0":`${a.right-a.left}px`,i.style.minHeight=u?"0":`${a.bottom-a.top}px`,C(a,i.offsetWidth,i.offsetHeight,
o)}),s=n.filter(i=>i!==null),r=s.length===n.length&&q(s.filter(i=>i.right>i.left));this.#t.root.dataset.on=r?"picture":"row",r?(n.forEach((i,l)=>{i&&Object.assign(
this.#i[l].element.style,{left:`${i.left}px`,top:`${i.top}px`})}),this.#y.replaceChildren()):(this.#d.replaceChildren(),this.#y.replaceChildren(...this.#s))}#B(){
let t=this.#t.root.getRootNode(),n=(t instanceof ShadowRoot?t.host:this.#t.root).closest(".st-key-question")?.getBoundingClientRect();return n?{left:n.left,top:n.
top,right:n.right,bottom:n.bottom}:null}#H(t){if(this.#n==="rests"||t.defaultPrevented)return;if(t.key==="Escape"){M(t,{Escape:()=>this.#w()});return}let o=this.#s.
indexOf(k(this.#t.root));if(o<0||this.#n!=="asks")return;let n=i=>this.#s.at(i%this.#s.length)?.focus(),[s,r]=[()=>n(o-1),()=>n(o+1)];M(t,{ArrowLeft:s,ArrowUp:s,
ArrowRight:r,ArrowDown:r})}};function ut({label:e,value:t},o){let n={true:"✓ ",mine:"✗ "}[o]??"",s=t&&t!==e?[d("small",{},t)]:[];return[d("span",{},`${n}${e}`),
...s]}function ht({left:e,top:t,right:o,bottom:n}){return{left:`${e}px`,top:`${t}px`,width:`${o-e}px`,height:`${n-t}px`}}var Ut=O("predict",(e,t)=>new $(e,t));export{Ut as default};
