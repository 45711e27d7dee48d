function u(e,t={},...o){let n=document.createElement(e),{class:s,style:r={},onclick:i,...c}=t;s!==void 0&&(n.className=s);for(let[a,l]of Object.entries(r))n.style.
setProperty(a,l);i&&(n.onclick=()=>i()),Y(n,c);for(let a of o)n.append(a instanceof Node?a:String(a));return n}function Y(e,t){for(let[o,n]of Object.entries(t))n!=null&&e.setAttribute(o,String(n))}function f(e,t){e.textContent!==t&&(e.textContent=t)}function k(e){let t=e.
getRootNode();return t instanceof Document||t instanceof ShadowRoot?t.activeElement:null}var y=class{element=u("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,o=250){this.#t.start(o,()=>f(this.element,t()))}};var X="seq2see:class-question";function D(){return window.seq2seeClassQuestion??null}function B(e,t){e.listen(window,X,t)}var Z="presenting";function m(){return typeof document<"u"&&document.documentElement.classList.contains(Z)}function b(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function M(e,t){return Object.hasOwn(t,e.key)?(e.preventDefault(),e.stopPropagation(),t[e.key](),!0):!1}var S="data-test-script-state",T=0,L=0;function O(){return T>L}function tt(){let e=document.querySelector(`[${S}]`);if(!e)return;T+=1;let t=T,o=!1,n=new MutationObserver(
()=>{e.getAttribute(S)!=="notRunning"?o=!0:o&&(n.disconnect(),setTimeout(()=>{L=Math.max(L,t)},400))});n.observe(e,{attributes:!0,attributeFilter:[S]})}typeof window<
"u"&&window.addEventListener?.("popstate",tt);var et=6,nt=1300,ot=1.5,st={usual:990,most:2.25},it=.4;function rt(e,t,o){if(o(t))return t;let[n,s]=[e,t];for(let r=0;r<et;r++){let i=(n+s)/2;o(i)?n=i:s=i}return n}
function lt(e,t=m()){let{usual:o,most:n}=t?st:{usual:nt,most:ot};return Math.min(n,Math.max(1,e/o))}function $(e,t,o,n=()=>{}){let s=e.getRootNode(),r=(s instanceof
ShadowRoot?s.host:e).closest(".st-key-stage");if(!r)return()=>{};let i=()=>e.getBoundingClientRect().height,c=l=>{let d=rt(b()?Math.min(o,it):o,lt(r.clientWidth),
h=>(e.style.zoom=String(h),n(),i()<=l));return e.style.zoom=String(d),n(),d},a=()=>{let l=r.clientHeight;if(!l)return;e.style.maxHeight="",e.classList.remove("c\
rowded");let d=c(l);i()>l+1&&(e.classList.add("crowded"),d=c(l)),e.style.maxHeight=`${l/d}px`,e.style.overflowY="auto"};return t.resized(r,a),a}var w=class{#t=new AbortController;#n=new Set;get closed(){return this.#t.signal.aborted}listen(t,o,n){t.addEventListener(o,n,{signal:this.#t.signal})}resized(t,o){
let n=new ResizeObserver(o);n.observe(t),this.#n.add(()=>n.disconnect())}timer(){let t=new R;return this.#n.add(()=>t.close()),t}frame(){let t=new A;return this.#n.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#n)t();this.#n.clear()}},R=class{#t=null;#n=!1;get waiting(){return this.#t!==null}start(t,o){this.
stop(),!this.#n&&(this.#t=setTimeout(()=>{this.#t=null,o()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#n=!0}},A=class{#t=null;#n=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#n||(this.#t=requestAnimationFrame(o=>{this.#t=null,t(o)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#n=!0}};var at=Symbol.for("seq2see.picture");function P(e,t){e[at]=t}function K(e,t,o=1){let n=new WeakMap;function s(r,i,c){let a=new w;b()&&r.classList.add("framed");let d=t({root:r,lifetime:a,send:(V,F)=>E.send?.(V,F)},i),h=o<
1?$(r,a,o,()=>d.arrange?.()):()=>{},E={lifetime:a,picture:d,fit:h,send:c,data:i};return n.set(r,E),E}return({data:r,parentElement:i,setStateValue:c})=>{let a=i.
querySelector(`.${e}`);if(!a||!r)return;let l=n.get(a),d=l&&O()&&ct(a)&&JSON.stringify(l.data)!==JSON.stringify(r);d&&l.lifetime.close();let h=l&&!d?l:s(a,r,c);
return h.send=c,h.data=r,P(a,{name:e,data:r}),h.picture.update(r),h.fit(),()=>{h.lifetime.close(),n.get(a)===h&&n.delete(a)}}}function ct(e){let t=e.getRootNode();
return(t instanceof ShadowRoot?t.host:e).closest(".st-key-stage")!==null}function p(e,t){let[o,n]=[Math.max(e.left,t.left),Math.max(e.top,t.top)],[s,r]=[Math.min(e.right,t.right),Math.min(e.bottom,t.bottom)];return s-o>1&&r-n>1?{left:o,
top:n,right:s,bottom:r}:null}function q(e,t,o,n){let s=(c,a,l,d)=>Math.max(l,Math.min(c-a/2,d-a)),r=s((e.left+e.right)/2,t,n.left,n.right),i=s((e.top+e.bottom)/
2,o,n.top,n.bottom);return{left:r,top:i,right:r+t,bottom:i+o}}function Q(e){if(!e.length)return[];let t=o=>e.map(n=>n[o]);return[{left:Math.min(...t("left")),top:Math.
min(...t("top")),right:Math.max(...t("right")),bottom:Math.max(...t("bottom"))}]}function U(e){return e.every((t,o)=>e.slice(o+1).every(n=>t.right<=n.left||n.right<=
t.left||t.bottom<=n.top||n.bottom<=t.top))}function j(e){let t=new Map;for(let[o,n]of e.entries())t.set(n,[...t.get(n)??[],o]);return[...t.values()]}var dt={cut:()=>".token-cuts > .row:nth-of-type(3) .chips",guesses:e=>`.next-bars .panel:nth-child(${e+1}) .rows`,answers:e=>`.task-map > li:nth-child(${e+1}) l\
i:last-child .out`,read:e=>`.unrolled-rnn .chip[data-first="${e}"]`,written:e=>`.encoder-decoder .writing .column:nth-child(${e+2}) > .chip.word`,writing:()=>".\
encoder-decoder .writing",source:e=>`.contexts .chip.source[data-first="${e}"]`,truth:e=>`.fed-pair > li:nth-child(${e+2}) .truth`,sums:()=>".vectors .panel",key:e=>`\
.explorer .strip.keys [data-first="${e}"]`,column:e=>`.two-readings .tops [data-first="${e}"]`,lane:e=>`.machine .name[data-token="${e+1}"]`},ut={cuts:[{of:".to\
ken-cuts .row .chips"},{of:".token-cuts .row .facts"},{of:".token-cuts .text"}],expected:[{of:".next-bars .panels"},{of:".next-bars .said"},{of:".next-bars .chi\
p.true"}],answers:[{of:".task-map > li:nth-child(3) li:last-child .out"}],states:[{of:".unrolled-rnn .stage",below:".unrolled-rnn .chip"},{of:".unrolled-rnn .sh\
eet"},{of:".unrolled-rnn .panel"}],writing:[{of:".encoder-decoder .network",below:".encoder-decoder .neck"},{of:".encoder-decoder .sheet"}],looks:[{of:".context\
s .stage",below:".contexts .chip.source",above:".contexts .written"},{of:".contexts .sheet"}],sums:[{of:".vectors .panel"}],head:[{of:".explorer .lines"},{of:".\
explorer .matrix"},{of:".explorer .side"},{of:".explorer .heads"}],readings:[{of:".two-readings .tops"},{of:".two-readings .field"},{of:".two-readings .side"}],
guesses:[{of:".machine .guess",together:!0},{of:".machine .sheet"}],chart:[{of:".js-plotly-plot"}]},J=2,v=()=>document.querySelector(".st-key-stage");function C(e){
let t=v();if(!t)return[];let o=[...t.querySelectorAll("[data-testid=stBidiComponentIsolated]")].map(n=>n.shadowRoot);return[t,...o].flatMap(n=>[...n?.querySelectorAll(
e)??[]])}function g(e){if(!e)return null;let{left:t,top:o,right:n,bottom:s}=e.getBoundingClientRect();return n-t>1&&s-o>1?{left:t,top:o,right:n,bottom:s}:null}function _(){
let e=g(v());return e&&p(e,{left:0,top:0,right:window.innerWidth,bottom:window.innerHeight})}function z(e){let{xaxis:t,yaxis:o}=e._fullLayout??{},n=g(e);if(!n||
!t||!o)return null;let[s,r]=[n.left+t._offset,n.top+o._offset];return{left:s,top:r,right:s+t._length,bottom:r+o._length}}function ht(e){let[t,o]=[z(e),g(e)];return t&&
o&&{...t,left:o.left,right:o.right}}var I=()=>x(".player");function W([e,t,o]){if(e==="chart"||e==="band"){let i=C(".js-plotly-plot")[0],c=i?z(i):null,a=i?._fullLayout?.
yaxis;if(e==="chart"||!c||!a)return c;let[l,d]=[o,t].map(h=>c.top+a.d2p(h));return p({...c,top:l+J,bottom:d-J},c)}let n=dt[e]?.(t),s=n?x(n):null,r=_();return s&&
r&&p(s,r)}function G(e){let t=_();return t?(ut[e]??[]).flatMap(({of:o,below:n,above:s,together:r})=>{let i=C(o).flatMap(l=>ht(l)??g(l)??[]),[c,a]=[n&&x(n)?.bottom,
s&&x(s)?.top];return(r?Q(i):i).flatMap(l=>p({...l,top:c||l.top,bottom:a||l.bottom},t)??[])}):[]}var x=e=>C(e).map(g).find(Boolean)??null;var H=new Set,ft=4,N=class{#t;#n;#m;#a=u("button",{type:"button",class:"open",onclick:()=>this.#T(!0)});#c=u("div",{class:"veils","aria-hidden":"true"});#d=u("d\
iv",{class:"groups"});#p=u("p",{class:"ask"});#g=u("p",{class:"told"});#y=u("div",{class:"row"});#b=u("p",{class:"hint"});#u=u("input",{type:"checkbox"});#E=u("\
span");#w=u("button",{type:"button",class:"leave",onclick:()=>this.#v()});#h=u("div",{class:"card",role:"group"},u("div",{class:"said"},this.#p,this.#g,this.#y),
u("div",{class:"foot"},this.#b,u("label",{},this.#u,this.#E),this.#w));#o;#k="";#e="rests";#s=[];#r=[];#i=null;#f="";#M=0;constructor(t,o){this.#t=t,this.#o=o;let{
root:n,lifetime:s}=t;this.#n=new y(s),this.#m=s.frame(),n.replaceChildren(this.#a,this.#c,this.#h,this.#d,this.#n.element),s.listen(this.#c,"click",()=>{this.#e===
"asks"&&this.#v()}),s.listen(this.#u,"change",()=>t.send("first",this.#u.checked)),s.listen(document,"keydown",r=>this.#N(r)),B(s,()=>this.#S()),this.#l()}update(t){
this.#o=t;let{words:o,first:n,lesson:s,ask:r,choices:i}=t;f(this.#a,o.button),f(this.#b,o.hint),f(this.#E,o.first),this.#h.setAttribute("aria-label",o.asked),this.#u.
checked=n;let c=JSON.stringify([s,r,i]);c!==this.#k&&(this.#k=c,this.#e==="tells"&&(this.#e="rests"),this.#x()),!this.#S()&&(n&&!H.has(s)&&!m()&&(H.add(s),this.#T(
!1)),this.#l())}#S(){let t=D(),o=t?.lesson===this.#o.lesson;if(t&&o)this.#x(),this.#i=t.mine,this.#e=t.revealed?mt(t,this.#o)?"shown":"rests":"veiled";else if(this.#e===
"veiled"||this.#e==="shown")this.#e="rests";else return!1;return this.#l(),o}#x(){let{ask:t,choices:o}=this.#o;f(this.#p,t),this.#i=null,this.#s=o.map(({label:s},r)=>u(
"button",{type:"button",class:"choice",onclick:()=>this.#R(r)},s));let n=o.map(({spot:s})=>JSON.stringify(s));this.#r=j(n).map(s=>({element:u("div",{class:"hold\
er"}),members:s,spot:o[s[0]].spot})),this.#f=""}#T(t){H.add(this.#o.lesson),this.#x(),this.#e="asks",this.#l(),t&&this.#s[0]?.focus(),this.#n.say(()=>`${this.#o.
ask} ${this.#o.words.hint}`)}#R(t){if(this.#e!=="asks")return;let{choices:o,why:n}=this.#o;this.#i=t,this.#e="tells",this.#l(),this.#w.focus(),this.#n.say(()=>`${o[t].
told} ${n}`)}#v(){let t=k(this.#t.root)!==null;this.#e="rests",this.#l(),t&&this.#a.focus()}#l(){let{root:t}=this.#t,{words:o,choices:n,answer:s,why:r}=this.#o,
i=this.#e==="veiled"||this.#e==="shown",[c,a]=[this.#e==="asks",this.#e==="tells"||this.#e==="shown"];if(t.dataset.state=this.#e,this.#a.setAttribute("aria-expa\
nded",String(this.#e!=="rests")),this.#a.hidden=i,this.#h.hidden=i||this.#e==="rests",this.#d.hidden=!c&&!a,this.#c.hidden=!c&&this.#e!=="veiled",this.#b.hidden=
!c,f(this.#w,c?o.show:o.close),this.#p.hidden=a,this.#g.hidden=!a,a&&this.#i!==null){let l=this.#i===s;this.#g.replaceChildren(u("b",{},`${l?"✓":"✗"} ${n[this.#i].
told}`),` ${r}`)}this.#s.forEach((l,d)=>{let h=a?d===s?"true":d===this.#i?"mine":"other":"";l.disabled=a,l.className=`choice ${h}`,a&&l.replaceChildren(...pt(n[d],
h))}),this.#f="",this.#e==="rests"?this.#m.stop():this.#L()}#L(){this.#A(),this.#m.request(()=>this.#L())}#A(){let t=v()?.getBoundingClientRect(),o=this.#H();if(!t||
!o)return;let n=this.#e==="asks",s=this.#c.hidden?[]:this.#o.veils.flatMap(G),r=this.#r.map(({spot:c,members:a})=>{let l=n||a.length===1&&c?.[0]!=="band"&&c?.[0]!==
"chart";return c&&l?W(c):null}),i=JSON.stringify([o,s,r,t.top,t.bottom,window.innerWidth]);i!==this.#f&&(this.#f=i,n&&(this.#M=(I()?.bottom??t.top-ft)-o.top),Object.
assign(this.#h.style,{left:`${o.left}px`,top:`${o.top}px`,width:`${o.right-o.left}px`,minHeight:`${this.#M}px`}),this.#c.replaceChildren(...s.map(c=>u("div",{class:"\
veil",style:gt(c)}))),this.#C(r,{left:t.left,top:t.top,right:t.right,bottom:t.bottom}))}#C(t,o){for(let{element:i,members:c}of this.#r)i.replaceChildren(...c.map(
a=>this.#s[a]));this.#d.replaceChildren(...this.#r.map(({element:i})=>i));let n=this.#r.map(({element:i,members:c},a)=>{let l=t[a];if(i.hidden=c.every(h=>this.#s[h].
matches(".other")),!l)return null;let d=c.length>1;return i.style.maxWidth=d?`${Math.max(l.right-l.left,200)}px`:"none",i.style.minWidth=d?"0":`${l.right-l.left}\
px`,i.style.minHeight=d?"0":`${l.bottom-l.top}px`,q(l,i.offsetWidth,i.offsetHeight,o)}),s=n.filter(i=>i!==null),r=s.length===n.length&&U(s.filter(i=>i.right>i.left));
this.#t.root.dataset.on=r?"picture":"row",r?(n.forEach((i,c)=>{i&&Object.assign(this.#r[c].element.style,{left:`${i.left}px`,top:`${i.top}px`})}),this.#y.replaceChildren()):
(this.#d.replaceChildren(),this.#y.replaceChildren(...this.#s))}#H(){let t=this.#t.root.getRootNode(),n=(t instanceof ShadowRoot?t.host:this.#t.root).closest(".\
st-key-question")?.getBoundingClientRect();return n?{left:n.left,top:n.top,right:n.right,bottom:n.bottom}:null}#N(t){if(!["asks","tells"].includes(this.#e)||t.defaultPrevented)
return;if(t.key==="Escape"){M(t,{Escape:()=>this.#v()});return}let o=this.#s.indexOf(k(this.#t.root));if(o<0||this.#e!=="asks")return;let n=i=>this.#s.at(i%this.#s.
length)?.focus(),[s,r]=[()=>n(o-1),()=>n(o+1)];M(t,{ArrowLeft:s,ArrowUp:s,ArrowRight:r,ArrowDown:r})}};function mt({ask:e,labels:t},o){let n=o.choices.map(({label:s})=>s.
trim());return e.trim()===o.ask.trim()&&JSON.stringify(t)===JSON.stringify(n)}function pt({label:e,value:t},o){let n={true:"✓ ",mine:"✗ "}[o]??"",s=t&&t!==e?
[u("small",{},t)]:[];return[u("span",{},`${n}${e}`),...s]}function gt({left:e,top:t,right:o,bottom:n}){return{left:`${e}px`,top:`${t}px`,width:`${o-e}px`,height:`${n-
t}px`}}var It=K("predict",(e,t)=>new N(e,t));export{It as default};
