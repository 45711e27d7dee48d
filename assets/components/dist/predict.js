function d(e,t={},...o){let n=document.createElement(e),{class:s,style:r={},onclick:i,...a}=t;s!==void 0&&(n.className=s);for(let[c,l]of Object.entries(r))n.style.
setProperty(c,l);i&&(n.onclick=()=>i()),J(n,a);for(let c of o)n.append(c instanceof Node?c:String(c));return n}function J(e,t){for(let[o,n]of Object.entries(t))n!=null&&e.setAttribute(o,String(n))}function f(e,t){e.textContent!==t&&(e.textContent=t)}function k(e){let t=e.
getRootNode();return t instanceof Document||t instanceof ShadowRoot?t.activeElement:null}var y=class{element=d("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,o=250){this.#t.start(o,()=>f(this.element,t()))}};var G="seq2see:class-question";function A(){return window.seq2seeClassQuestion??null}function H(e,t){e.listen(window,G,t)}var V="presenting";function m(){return typeof document<"u"&&document.documentElement.classList.contains(V)}function b(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function M(e,t){return Object.hasOwn(t,e.key)?(e.preventDefault(),e.stopPropagation(),t[e.key](),!0):!1}var F=6,Y=1300,X=1.5,Z={usual:990,most:2.25},tt=.4;function et(e,t,o){if(o(t))return t;let[n,s]=[e,t];for(let r=0;r<F;r++){let i=(n+s)/2;o(i)?n=i:s=i}return n}function nt(e,t=m()){
let{usual:o,most:n}=t?Z:{usual:Y,most:X};return Math.min(n,Math.max(1,e/o))}function B(e,t,o,n=()=>{}){let s=e.getRootNode(),r=(s instanceof ShadowRoot?s.host:e).
closest(".st-key-stage");if(!r)return()=>{};let i=()=>e.getBoundingClientRect().height,a=l=>{let u=et(b()?Math.min(o,tt):o,nt(r.clientWidth),h=>(e.style.zoom=String(
h),n(),i()<=l));return e.style.zoom=String(u),n(),u},c=()=>{let l=r.clientHeight;if(!l)return;e.style.maxHeight="",e.classList.remove("crowded");let u=a(l);i()>
l+1&&(e.classList.add("crowded"),u=a(l)),e.style.maxHeight=`${l/u}px`,e.style.overflowY="auto"};return t.resized(r,c),c}var x=class{#t=new AbortController;#n=new Set;get closed(){return this.#t.signal.aborted}listen(t,o,n){t.addEventListener(o,n,{signal:this.#t.signal})}resized(t,o){
let n=new ResizeObserver(o);n.observe(t),this.#n.add(()=>n.disconnect())}timer(){let t=new S;return this.#n.add(()=>t.close()),t}frame(){let t=new T;return this.#n.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#n)t();this.#n.clear()}},S=class{#t=null;#n=!1;get waiting(){return this.#t!==null}start(t,o){this.
stop(),!this.#n&&(this.#t=setTimeout(()=>{this.#t=null,o()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#n=!0}},T=class{#t=null;#n=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#n||(this.#t=requestAnimationFrame(o=>{this.#t=null,t(o)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#n=!0}};var ot=Symbol.for("seq2see.picture");function D(e,t){e[ot]=t}function N(e,t,o=1){let n=new WeakMap;function s(r,i,a){let c=new x;b()&&r.classList.add("framed");let u=t({root:r,lifetime:c,send:(I,W)=>E.send?.(I,W)},i),h=o<
1?B(r,c,o,()=>u.arrange?.()):()=>{},E={lifetime:c,picture:u,fit:h,send:a};return n.set(r,E),E}return({data:r,parentElement:i,setStateValue:a})=>{let c=i.querySelector(
`.${e}`);if(!c||!r)return;let l=n.get(c)??s(c,r,a);return l.send=a,D(c,{name:e,data:r}),l.picture.update(r),l.fit(),()=>{l.lifetime.close(),n.get(c)===l&&n.delete(
c)}}}function p(e,t){let[o,n]=[Math.max(e.left,t.left),Math.max(e.top,t.top)],[s,r]=[Math.min(e.right,t.right),Math.min(e.bottom,t.bottom)];return s-o>1&&r-n>1?{left:o,
top:n,right:s,bottom:r}:null}function P(e,t,o,n){let s=(a,c,l,u)=>Math.max(l,Math.min(a-c/2,u-c)),r=s((e.left+e.right)/2,t,n.left,n.right),i=s((e.top+e.bottom)/
2,o,n.top,n.bottom);return{left:r,top:i,right:r+t,bottom:i+o}}function $(e){if(!e.length)return[];let t=o=>e.map(n=>n[o]);return[{left:Math.min(...t("left")),top:Math.
min(...t("top")),right:Math.max(...t("right")),bottom:Math.max(...t("bottom"))}]}function O(e){return e.every((t,o)=>e.slice(o+1).every(n=>t.right<=n.left||n.right<=
t.left||t.bottom<=n.top||n.bottom<=t.top))}function K(e){let t=new Map;for(let[o,n]of e.entries())t.set(n,[...t.get(n)??[],o]);return[...t.values()]}var st={cut:()=>".token-cuts > .row:nth-of-type(3) .chips",guesses:e=>`.next-bars .panel:nth-child(${e+1}) .rows`,answers:e=>`.task-map > li:nth-child(${e+1}) l\
i:last-child .out`,read:e=>`.unrolled-rnn .chip[data-first="${e}"]`,written:e=>`.encoder-decoder .writing .column:nth-child(${e+2}) > .chip.word`,writing:()=>".\
encoder-decoder .writing",source:e=>`.contexts .chip.source[data-first="${e}"]`,truth:e=>`.fed-pair > li:nth-child(${e+2}) .truth`,sums:()=>".vectors .panel",key:e=>`\
.explorer .strip.keys [data-first="${e}"]`,lane:e=>`.machine .name[data-token="${e+1}"]`},it={cuts:[{of:".token-cuts .row .chips"},{of:".token-cuts .row .facts"},
{of:".token-cuts .text"}],expected:[{of:".next-bars .panels"},{of:".next-bars .said"},{of:".next-bars .chip.true"}],answers:[{of:".task-map > li:nth-child(3) li\
:last-child .out"}],states:[{of:".unrolled-rnn .stage",below:".unrolled-rnn .chip"},{of:".unrolled-rnn .sheet"},{of:".unrolled-rnn .panel"}],writing:[{of:".enco\
der-decoder .network",below:".encoder-decoder .neck"},{of:".encoder-decoder .sheet"}],looks:[{of:".contexts .stage",below:".contexts .chip.source",above:".conte\
xts .written"},{of:".contexts .sheet"}],sums:[{of:".vectors .panel"}],head:[{of:".explorer .lines"},{of:".explorer .matrix"},{of:".explorer .side"},{of:".explor\
er .heads"}],guesses:[{of:".machine .guess",together:!0},{of:".machine .sheet"}],chart:[{of:".js-plotly-plot"}]},q=2,v=()=>document.querySelector(".st-key-stage");
function C(e){let t=v();if(!t)return[];let o=[...t.querySelectorAll("[data-testid=stBidiComponentIsolated]")].map(n=>n.shadowRoot);return[t,...o].flatMap(n=>[...n?.
querySelectorAll(e)??[]])}function g(e){if(!e)return null;let{left:t,top:o,right:n,bottom:s}=e.getBoundingClientRect();return n-t>1&&s-o>1?{left:t,top:o,right:n,
bottom:s}:null}function Q(){let e=g(v());return e&&p(e,{left:0,top:0,right:window.innerWidth,bottom:window.innerHeight})}function U(e){let{xaxis:t,yaxis:o}=e._fullLayout??
{},n=g(e);if(!n||!t||!o)return null;let[s,r]=[n.left+t._offset,n.top+o._offset];return{left:s,top:r,right:s+t._length,bottom:r+o._length}}function rt(e){let[t,o]=[
U(e),g(e)];return t&&o&&{...t,left:o.left,right:o.right}}var j=()=>w(".player");function _([e,t,o]){if(e==="chart"||e==="band"){let i=C(".js-plotly-plot")[0],a=i?
U(i):null,c=i?._fullLayout?.yaxis;if(e==="chart"||!a||!c)return a;let[l,u]=[o,t].map(h=>a.top+c.d2p(h));return p({...a,top:l+q,bottom:u-q},a)}let n=st[e]?.(t),s=n?
w(n):null,r=Q();return s&&r&&p(s,r)}function z(e){let t=Q();return t?(it[e]??[]).flatMap(({of:o,below:n,above:s,together:r})=>{let i=C(o).flatMap(l=>rt(l)??g(l)??
[]),[a,c]=[n&&w(n)?.bottom,s&&w(s)?.top];return(r?$(i):i).flatMap(l=>p({...l,top:a||l.top,bottom:c||l.bottom},t)??[])}):[]}var w=e=>C(e).map(g).find(Boolean)??null;var L=new Set,lt=4,R=class{#t;#n;#m;#a=d("button",{type:"button",class:"open",onclick:()=>this.#T(!0)});#c=d("div",{class:"veils","aria-hidden":"true"});#d=d("d\
iv",{class:"groups"});#p=d("p",{class:"ask"});#g=d("p",{class:"told"});#y=d("div",{class:"row"});#b=d("p",{class:"hint"});#u=d("input",{type:"checkbox"});#E=d("\
span");#x=d("button",{type:"button",class:"leave",onclick:()=>this.#v()});#h=d("div",{class:"card",role:"group"},d("div",{class:"said"},this.#p,this.#g,this.#y),
d("div",{class:"foot"},this.#b,d("label",{},this.#u,this.#E),this.#x));#o;#k="";#e="rests";#s=[];#r=[];#i=null;#f="";#M=0;constructor(t,o){this.#t=t,this.#o=o;let{
root:n,lifetime:s}=t;this.#n=new y(s),this.#m=s.frame(),n.replaceChildren(this.#a,this.#c,this.#h,this.#d,this.#n.element),s.listen(this.#c,"click",()=>{this.#e===
"asks"&&this.#v()}),s.listen(this.#u,"change",()=>t.send("first",this.#u.checked)),s.listen(document,"keydown",r=>this.#B(r)),H(s,()=>this.#S()),this.#l()}update(t){
this.#o=t;let{words:o,first:n,lesson:s,ask:r,choices:i}=t;f(this.#a,o.button),f(this.#b,o.hint),f(this.#E,o.first),this.#h.setAttribute("aria-label",o.asked),this.#u.
checked=n;let a=JSON.stringify([s,r,i]);a!==this.#k&&(this.#k=a,this.#e==="tells"&&(this.#e="rests"),this.#w()),!this.#S()&&(n&&!L.has(s)&&!m()&&(L.add(s),this.#T(
!1)),this.#l())}#S(){let t=A(),o=t?.lesson===this.#o.lesson;if(t&&o)this.#w(),this.#i=t.mine,this.#e=t.revealed?at(t,this.#o)?"shown":"rests":"veiled";else if(this.#e===
"veiled"||this.#e==="shown")this.#e="rests";else return!1;return this.#l(),o}#w(){let{ask:t,choices:o}=this.#o;f(this.#p,t),this.#i=null,this.#s=o.map(({label:s},r)=>d(
"button",{type:"button",class:"choice",onclick:()=>this.#L(r)},s));let n=o.map(({spot:s})=>JSON.stringify(s));this.#r=K(n).map(s=>({element:d("div",{class:"hold\
er"}),members:s,spot:o[s[0]].spot})),this.#f=""}#T(t){L.add(this.#o.lesson),this.#w(),this.#e="asks",this.#l(),t&&this.#s[0]?.focus(),this.#n.say(()=>`${this.#o.
ask} ${this.#o.words.hint}`)}#L(t){if(this.#e!=="asks")return;let{choices:o,why:n}=this.#o;this.#i=t,this.#e="tells",this.#l(),this.#x.focus(),this.#n.say(()=>`${o[t].
told} ${n}`)}#v(){let t=k(this.#t.root)!==null;this.#e="rests",this.#l(),t&&this.#a.focus()}#l(){let{root:t}=this.#t,{words:o,choices:n,answer:s,why:r}=this.#o,
i=this.#e==="veiled"||this.#e==="shown",[a,c]=[this.#e==="asks",this.#e==="tells"||this.#e==="shown"];if(t.dataset.state=this.#e,this.#a.setAttribute("aria-expa\
nded",String(this.#e!=="rests")),this.#a.hidden=i,this.#h.hidden=i||this.#e==="rests",this.#d.hidden=!a&&!c,this.#c.hidden=!a&&this.#e!=="veiled",this.#b.hidden=
!a,f(this.#x,a?o.show:o.close),this.#p.hidden=c,this.#g.hidden=!c,c&&this.#i!==null){let l=this.#i===s;this.#g.replaceChildren(d("b",{},`${l?"✓":"✗"} ${n[this.#i].
told}`),` ${r}`)}this.#s.forEach((l,u)=>{let h=c?u===s?"true":u===this.#i?"mine":"other":"";l.disabled=c,l.className=`choice ${h}`,c&&l.replaceChildren(...ct(n[u],
h))}),this.#f="",this.#e==="rests"?this.#m.stop():this.#C()}#C(){this.#R(),this.#m.request(()=>this.#C())}#R(){let t=v()?.getBoundingClientRect(),o=this.#H();if(!t||
!o)return;let n=this.#e==="asks",s=this.#c.hidden?[]:this.#o.veils.flatMap(z),r=this.#r.map(({spot:a,members:c})=>{let l=n||c.length===1&&a?.[0]!=="band"&&a?.[0]!==
"chart";return a&&l?_(a):null}),i=JSON.stringify([o,s,r,t.top,t.bottom,window.innerWidth]);i!==this.#f&&(this.#f=i,n&&(this.#M=(j()?.bottom??t.top-lt)-o.top),Object.
assign(this.#h.style,{left:`${o.left}px`,top:`${o.top}px`,width:`${o.right-o.left}px`,minHeight:`${this.#M}px`}),this.#c.replaceChildren(...s.map(a=>d("div",{class:"\
veil",style:dt(a)}))),this.#A(r,{left:t.left,top:t.top,right:t.right,bottom:t.bottom}))}#A(t,o){for(let{element:i,members:a}of this.#r)i.replaceChildren(...a.map(
c=>this.#s[c]));this.#d.replaceChildren(...this.#r.map(({element:i})=>i));let n=this.#r.map(({element:i,members:a},c)=>{let l=t[c];if(i.hidden=a.every(h=>this.#s[h].
matches(".other")),!l)return null;let u=a.length>1;return i.style.maxWidth=u?`${Math.max(l.right-l.left,200)}px`:"none",i.style.minWidth=u?"0":`${l.right-l.left}\
px`,i.style.minHeight=u?"0":`${l.bottom-l.top}px`,P(l,i.offsetWidth,i.offsetHeight,o)}),s=n.filter(i=>i!==null),r=s.length===n.length&&O(s.filter(i=>i.right>i.left));
this.#t.root.dataset.on=r?"picture":"row",r?(n.forEach((i,a)=>{i&&Object.assign(this.#r[a].element.style,{left:`${i.left}px`,top:`${i.top}px`})}),this.#y.replaceChildren()):
(this.#d.replaceChildren(),this.#y.replaceChildren(...this.#s))}#H(){let t=this.#t.root.getRootNode(),n=(t instanceof ShadowRoot?t.host:this.#t.root).closest(".\
st-key-question")?.getBoundingClientRect();return n?{left:n.left,top:n.top,right:n.right,bottom:n.bottom}:null}#B(t){if(!["asks","tells"].includes(this.#e)||t.defaultPrevented)
return;if(t.key==="Escape"){M(t,{Escape:()=>this.#v()});return}let o=this.#s.indexOf(k(this.#t.root));if(o<0||this.#e!=="asks")return;let n=i=>this.#s.at(i%this.#s.
length)?.focus(),[s,r]=[()=>n(o-1),()=>n(o+1)];M(t,{ArrowLeft:s,ArrowUp:s,ArrowRight:r,ArrowDown:r})}};function at({ask:e,labels:t},o){let n=o.choices.map(({label:s})=>s.
trim());return e.trim()===o.ask.trim()&&JSON.stringify(t)===JSON.stringify(n)}function ct({label:e,value:t},o){let n={true:"✓ ",mine:"✗ "}[o]??"",s=t&&t!==e?
[d("small",{},t)]:[];return[d("span",{},`${n}${e}`),...s]}function dt({left:e,top:t,right:o,bottom:n}){return{left:`${e}px`,top:`${t}px`,width:`${o-e}px`,height:`${n-
t}px`}}var Kt=N("predict",(e,t)=>new R(e,t));export{Kt as default};
