async function tt(i){try{return await navigator.clipboard.writeText(i.value),!0}catch{return i.focus(),i.select(),document.execCommand("copy")}}function c(i,t={},...e){let n=document.createElement(i),{class:o,style:s={},onclick:r,...l}=t;o!==void 0&&(n.className=o);for(let[a,d]of Object.entries(s))n.style.
setProperty(a,d);r&&(n.onclick=()=>r()),f(n,l);for(let a of e)n.append(a instanceof Node?a:String(a));return n}function v(i,t={},...e){let n=document.createElementNS(
"http://www.w3.org/2000/svg",i);return f(n,t),n.append(...e),n}function f(i,t){for(let[e,n]of Object.entries(t))n!=null&&i.setAttribute(e,String(n))}function h(i,t){
i.textContent!==t&&(i.textContent=t)}function I(i){let t=i.getRootNode();return t instanceof Document||t instanceof ShadowRoot?t.activeElement:null}function w(i,t){
return i.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}var W="presenting";function E(){return typeof document<"u"&&document.documentElement.classList.contains(W)}function S(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function et(i){return i.ctrlKey||i.metaKey||i.altKey}function nt(i){return i.button!==0||i.ctrlKey||i.metaKey||i.shiftKey||i.altKey}function it(i){let t=i.composedPath()[0];
return t instanceof Element&&t.matches("input, textarea, select, [contenteditable=true]")}var K="data-test-script-state",$=0,q=0;function ot(){return $>q}function $t(){let i=document.querySelector(`[${K}]`);if(!i)return;$+=1;let t=$,e=!1,n=new MutationObserver(
()=>{i.getAttribute(K)!=="notRunning"?e=!0:e&&(n.disconnect(),setTimeout(()=>{q=Math.max(q,t)},400))});n.observe(i,{attributes:!0,attributeFilter:[K]})}typeof window<
"u"&&window.addEventListener?.("popstate",$t);var qt=6,_t=1300,jt=1.5,Bt={usual:990,most:2.25},zt=.4;function Ft(i,t,e){if(e(t))return t;let[n,o]=[i,t];for(let s=0;s<qt;s++){let r=(n+o)/2;e(r)?n=r:o=r}return n}
function Vt(i,t=E()){let{usual:e,most:n}=t?Bt:{usual:_t,most:jt};return Math.min(n,Math.max(1,i/e))}function st(i,t,e,n=()=>{}){let o=i.getRootNode(),s=(o instanceof
ShadowRoot?o.host:i).closest(".st-key-stage");if(!s)return()=>{};let r=()=>i.getBoundingClientRect().height,l=d=>{let u=Ft(S()?Math.min(e,zt):e,Vt(s.clientWidth),
p=>(i.style.zoom=String(p),n(),r()<=d));return i.style.zoom=String(u),n(),u},a=()=>{let d=s.clientHeight;if(!d)return;i.style.maxHeight="",i.classList.remove("c\
rowded");let u=l(d);r()>d+1&&(i.classList.add("crowded"),u=l(d)),i.style.maxHeight=`${d/u}px`,i.style.overflowY="auto"};return t.resized(s,a),a}var T=class{#t=new AbortController;#n=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,n){t.addEventListener(e,n,{signal:this.#t.signal})}resized(t,e){
let n=new ResizeObserver(e);n.observe(t),this.#n.add(()=>n.disconnect())}timer(){let t=new _;return this.#n.add(()=>t.close()),t}frame(){let t=new j;return this.#n.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#n)t();this.#n.clear()}},_=class{#t=null;#n=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#n&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#n=!0}},j=class{#t=null;#n=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#n||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#n=!0}};var Jt=Symbol.for("seq2see.picture");function rt(i,t){i[Jt]=t}function at(i,t,e=1){let n=new WeakMap;function o(s,r,l){let a=new T;S()&&s.classList.add("framed");let u=t({root:s,lifetime:a,send:(P,Kt)=>y.send?.(P,Kt)},r),p=e<
1?st(s,a,e,()=>u.arrange?.()):()=>{},y={lifetime:a,picture:u,fit:p,send:l,data:r};return n.set(s,y),y}return({data:s,parentElement:r,setStateValue:l})=>{let a=r.
querySelector(`.${i}`);if(!a||!s)return;let d=n.get(a),u=d&&ot()&&Yt(a)&&JSON.stringify(d.data)!==JSON.stringify(s);u&&d.lifetime.close();let p=d&&!u?d:o(a,s,l);
return p.send=l,p.data=s,rt(a,{name:i,data:s}),p.picture.update(s),p.fit(),()=>{p.lifetime.close(),n.get(a)===p&&n.delete(a)}}}function Yt(i){let t=i.getRootNode();
return(t instanceof ShadowRoot?t.host:i).closest(".st-key-stage")!==null}var B="plan",z="plan.at",Gt="seq2see:walk",Qt="seq2see:place",Xt="seq2see:said";function L(i){let t=new URLSearchParams(i),e=t.get(B);if(!e)return null;let n=t.
get(z)??"";return{plan:e,at:/^[1-9]\d{0,3}$/.test(n)?Number(n):1}}function k(i,t){t?(i.searchParams.set(B,t.plan),i.searchParams.set(z,String(t.at))):(i.searchParams.
delete(B),i.searchParams.delete(z))}function F(){return window.seq2seePlan??={open:L(window.location.search),place:null},window.seq2seePlan}function b(){return F().
open}function g(i){F().open=i}function lt(i){F().place=i,window.dispatchEvent(new Event(Qt))}function ct(i,t){i.listen(window,Gt,e=>{t(e.detail)&&e.preventDefault()})}function M(i){window.dispatchEvent(new CustomEvent(Xt,{detail:i}))}async function A({name:i,views:t}){let e=new Blob([JSON.stringify({name:i,views:t})]),n=await ut(e.stream().pipeThrough(new CompressionStream("deflate-raw")),2e5),
o=n&&Zt(n);return o&&o.length<=6e3?o:null}async function dt(i){if(i.length>6e3||!/^[\w-]+$/.test(i))return null;try{let t=new Blob([te(i)]).stream().pipeThrough(
new DecompressionStream("deflate-raw")),e=await ut(t,2e5);return e&&JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e))}catch{return null}}async function ut(i,t){
let e=i.getReader(),n=[],o=0;for(;;){let{done:l,value:a}=await e.read();if(l)break;if(n.push(a),o+=a.length,o>t)return await e.cancel(),null}let s=new Uint8Array(
o),r=0;for(let l of n)s.set(l,r),r+=l.length;return s}function Zt(i){let t=Array.from(i,e=>String.fromCharCode(e)).join("");return btoa(t).replace(/\+/g,"-").replace(
/\//g,"_").replace(/=+$/,"")}function te(i){return Uint8Array.from(atob(i.replace(/-/g,"+").replace(/_/g,"/")),t=>t.charCodeAt(0))}var ee="seq2see:address";function ht(i,t){for(let e of[ee,"popstate","hashchange"])i.listen(window,e,t)}var pt=["present","plan","plan.at","embed","embed_options","room"];function V(i){if(!document.querySelector("[data-test-connection-state=CONNECTED]")){document.
documentElement.classList.contains(W)&&i.searchParams.set("present","1"),window.location.assign(i);return}ne(i)}function ne(i){window.history.pushState(window.history.
state,"",i),window.dispatchEvent(new PopStateEvent("popstate",{state:window.history.state}))}var G=60,m={path:6e3,title:160,note:400,name:80},Q=180,mt="seq2see plan";function X(i,t){if(i.length>m.path||!i.startsWith("/"))return null;let e="http://app.in\
valid";if(!URL.canParse(i,e))return null;let n=new URL(i,e);if(n.origin!==e||!t.includes(n.pathname.slice(1)))return null;for(let o of pt)n.searchParams.delete(
o);return n.pathname+n.search}function O(i,t){return new URL(`.${i}`,t)}function x(i,t){if(!J(i)||!Y(i.name,m.name)||!Array.isArray(i.views))return"wrong";if(i.
views.length>G)return"large";let e=[];for(let n of i.views){let o=J(n)?ie(n,t):"wrong";if(typeof o=="string")return o;e.push(o)}return{name:i.name.trim(),views:e}}
function ie(i,t){let{path:e,title:n,minutes:o,note:s}=i;if(typeof e!="string"||!Y(n,m.title)||!n.trim()||o!==void 0&&!ft(o)||s!==void 0&&!Y(s,m.note))return"wro\
ng";let r=X(e,t);return r===null?"elsewhere":{path:r,title:n.trim(),...o?{minutes:o}:{},...s?{note:s}:{}}}function J(i){return typeof i=="object"&&i!==null&&!Array.
isArray(i)}function Y(i,t){return typeof i=="string"&&i.length<=t}function ft(i){return typeof i=="number"&&Number.isInteger(i)&&i>0&&i<=Q}function wt({name:i,views:t}){
return`${JSON.stringify({format:mt,version:1,name:i,views:t},null,2)}
`}function gt(i,t){try{let e=JSON.parse(i);return J(e)&&e.format===mt&&e.version===1?x(e,t):"wrong"}catch{return"wrong"}}function R(i,t){return JSON.stringify(i)===
JSON.stringify(t)}function yt({views:i}){return i.reduce((t,{minutes:e})=>t+(e??0),0)}function vt(i,t,e=i.views.length-1){return{...i,views:i.views.toSpliced(e+
1,0,t)}}function bt(i,t,e){let n=i.views[t];return!n||e<0||e>=i.views.length||e===t?i:{...i,views:i.views.toSpliced(t,1).toSpliced(e,0,n)}}function Et(i,t){return{
...i,views:i.views.filter((e,n)=>n!==t)}}function xt(i,t,{title:e,minutes:n,note:o}){let s=i.views[t];if(!s)return i;let r=n.trim()===""?0:Number(n),l=r===0?void 0:
ft(r)?r:s.minutes,a={path:s.path,title:e.trim().slice(0,m.title)||s.title,...l?{minutes:l}:{},...o.trim()?{note:o.trim().slice(0,m.note)}:{}};return{...i,views:i.
views.with(t,a)}}function Pt(i,t){return{...i,name:t.trim().slice(0,m.name)}}function St(i,t,e){let n=i.views[t-1];return(n?e.views.indexOf(n)+1:0)||Math.max(1,
Math.min(t,e.views.length))}var Tt=40;function Lt(i,t,e){let n=document.querySelector('.st-key-controls [class*="view"] [role="radio"][aria-checked="true"]');return se(i,n?.textContent?.trim()??
"",t,e)}function se(i,t,e,n){let o=t?`${i}: ${t}`:i;if(!n.includes(o))return o;let s=[...(new URLSearchParams(e).get("text")??"").replace(/\s+/g," ").trim()],r=s.
length>Tt?`${s.slice(0,Tt).join("")}…`:s.join(""),l=r?`${o} (${r})`:o,a=l;for(let d=2;n.includes(a);d++)a=`${l} ${d}`;return a}function kt(){let i=new URL(window.
location.href),t=document.querySelector(".st-key-source input")?.value;return t&&i.searchParams.set("source",t),`/${i.pathname.split("/").at(-1)}${i.search}`}function Mt(){
document.querySelector(".lesson-links > .present")?.click()}function re(i){return`${i.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"")||"plan"}.json`}function At(i){
let t=URL.createObjectURL(new Blob([wt(i)],{type:"application/json"}));c("a",{href:t,download:re(i.name)}).click(),setTimeout(()=>URL.revokeObjectURL(t),6e4)}async function Ot(i,t){
try{let e=await fetch(new URL(`./plans/${i}.${t}.json`,window.location.href));return e.ok?await e.json():null}catch{return null}}var N=class{plan=null;#t="";#n;#e;#o;constructor(t,e,n){this.#n=t,this.#e=e,this.#o=n,t.listen(window,"popstate",()=>g(L(window.location.search))),t.listen(document,
"click",o=>this.#s(o)),ht(t,()=>{this.follow()}),ct(t,o=>this.#c(o))}get at(){return this.plan?b()?.at??0:0}is(t){return this.plan!==null&&R(this.plan,t)}isShipped(t){
return this.#e().shipped.some(e=>e.name===t)}async follow(){let t=b(),e=t?this.#i(t.plan):"";if(e!==this.#t){this.#t=e;let n=t?await this.read(t.plan):null;if(this.#n.
closed||this.#t!==e)return;if(typeof n=="string"){this.leave(),this.#o.failed(n);return}this.plan=n,t&&n&&this.#o.read(t.plan,n)}this.#l()}async read(t){let{pages:e,
language:n}=this.#e(),o=this.isShipped(t),s=o?await Ot(t,n):await dt(t);if(o&&s===null)return"unreached";let r=x(s,e);return typeof r!="string"&&r.views.length===
0?"wrong":r}#i(t){return`${t} ${this.isShipped(t)?this.#e().language:""}`}set(t,e,n){g({plan:t,at:n}),this.plan=e,this.#t=this.#i(t)}visit(){let t=b(),e=t&&this.
plan?.views[t.at-1];if(!e)return;let n=O(e.path,window.location.href);k(n,t),V(n),this.#l()}leave(){g(null),this.plan=null,this.#t="",this.write()}write(){window.
history.replaceState(window.history.state,"",window.location.href),this.#l()}#s(t){let e=t.target instanceof Element?t.target.closest(".plan-links a"):null;if(!e||
nt(t)||t.defaultPrevented)return;t.preventDefault();let n=new URL(e.href);g(L(n.search)),V(n)}#c(t){let e=b();if(!e)return!1;if(!this.plan)return!0;let n=e.at+t,
{last:o,first:s}=this.#e().words;return this.plan.views[n-1]?(g({...e,at:n}),this.visit()):M(t>0?o:s),!0}#l(){let t=b(),e=this.plan?.views.length??0;t&&e&&t.at>
e&&g({...t,at:e});let n=this.plan?.views[this.at-1],o=n&&{at:this.at,count:e,title:n.title,minutes:n.minutes??null,note:n.note??""};lt(o??null),this.#o.placed()}};function Rt(i,t,e={}){let n=v("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},v("path",{d:i}));return c("button",{type:"button",class:"open",...e},n,t)}function Nt(i,t,e,{
opening:n,closing:o,busy:s}){let r=()=>{let l=document.documentElement.clientWidth-t.getBoundingClientRect().right;e.style.setProperty("--right",`${Math.max(0,l)}\
px`)};return i.listen(e,"beforetoggle",l=>{l.newState!=="open"?o?.():(n(),r())}),i.listen(document,"keydown",l=>{l.key!=="Escape"||l.defaultPrevented||s?.()||!e.
matches(":popover-open")||(l.preventDefault(),e.hidePopover(),t.focus())}),r}var ae=[["edit","M4 20l1-5L16 4l4 4L9 19z"],["up","M5 15l7-7 7 7"],["down","M5 9l7 7 7-7"],["drop","M5 5l14 14M19 5L5 19"]],H=class{element=c("ol",{class:"rows"});#t;#n=null;#e={
name:"",views:[]};#o=0;#i=-1;#s=-1;constructor(t){this.#t=t}show(t,e,n){if(this.#i>=0&&t===this.#e&&n===this.#n){this.#l(e);return}this.#i=-1,this.#c(t,e,n)}reveal(){
this.element.querySelector(".here")?.scrollIntoView({block:"nearest"})}focus(t,e){let n=[...this.element.querySelectorAll(":scope > li")],o=n[Math.min(t,n.length-
1)],s=o?.querySelector(`[data-name="${e}"]`);(s&&!s.disabled?s:o?.querySelector("[data-name=title]"))?.focus()}#c(t,e,n){let o=I(this.element),[s,r]=o instanceof
HTMLElement&&this.element.contains(o)?Ht(o):[-1,"title"];this.#e=t,this.#n=n,this.element.replaceChildren(...t.views.map((l,a)=>a===this.#i?this.#m(l,a,n):this.#f(
l,a,n))),this.#l(e),s>=0&&this.focus(s,r)}#l(t){this.#o=t,[...this.element.children].forEach((e,n)=>{e.classList.toggle("here",n+1===t),n+1===t?e.setAttribute("\
aria-current","step"):e.removeAttribute("aria-current")})}#f(t,e,n){let o=this.#e.views.length-1,s=c("button",{type:"button",class:"title","data-name":"title",title:n.
go,onclick:()=>this.#t.go(e)},t.title),r=ae.map(([u,p])=>{let y=w(n[u],{title:t.title}),P=c("button",{type:"button","data-name":u,"aria-label":y,title:y,onclick:()=>this.#a(
u,e)},v("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},v("path",{d:p})));return P.disabled=u==="up"&&e===0||u==="down"&&e===o,P}),a=[...t.minutes?[w(n.minutes,
{minutes:t.minutes})]:[],...t.note?[t.note]:[]].join(" · "),d=c("li",{draggable:"true","data-row":e},c("span",{class:"number"},e+1),s,c("span",{class:"tools"},
...r),...a?[c("p",{class:"note"},a)]:[]);return this.#r(d,e),d}#r(t,e){t.addEventListener("keydown",n=>{let o=n.altKey?{ArrowUp:()=>this.#a("up",e),ArrowDown:()=>this.#a(
"down",e)}:{F2:()=>this.#a("edit",e),Delete:()=>this.#a("drop",e)};Object.hasOwn(o,n.key)&&(n.preventDefault(),n.stopPropagation(),o[n.key]())}),t.addEventListener(
"dragstart",n=>{this.#s=e,n.dataTransfer?.setData("text/plain",this.#e.views[e].title)}),t.addEventListener("dragover",n=>{this.#s>=0&&n.preventDefault()}),t.addEventListener(
"drop",n=>{n.preventDefault();let o=this.#s;this.#s=-1,o>=0&&this.#t.move(o,e)}),t.addEventListener("dragend",()=>{this.#s=-1})}#a(t,e){t==="edit"&&this.#p(e),t===
"drop"&&this.#t.drop(e);let n=t==="up"?-1:t==="down"?1:0;if(n===0||!this.#e.views[e+n])return;let o=I(this.element),[,s]=o instanceof HTMLElement?Ht(o):[e,t];this.#t.
move(e,e+n),this.focus(e+n,s)}#p(t){this.#i=t,this.#n&&this.#c(this.#e,this.#o,this.#n),this.element.querySelector("form")?.scrollIntoView({block:"nearest"}),this.
element.querySelector("form input")?.select()}#m(t,e,n){let o=c("input",{type:"text",maxlength:m.title,value:t.title,required:""}),s=c("input",{type:"number",min:1,
max:Q,step:1,value:t.minutes??""}),r=c("input",{type:"text",maxlength:m.note,value:t.note??""}),l=(u,p)=>c("label",{},u,p),a=()=>{this.#i=-1,this.#n&&this.#c(this.#e,
this.#o,this.#n),this.focus(e,"title")},d=c("form",{},l(n.view_title,o),l(n.view_minutes,s),l(n.view_note,r),c("button",{type:"submit",class:"primary"},n.done),
c("button",{type:"button",onclick:a},n.cancel));return d.addEventListener("submit",u=>{u.preventDefault(),this.#i=-1,this.#t.write(e,{title:o.value,minutes:s.value,
note:r.value}),a()}),d.addEventListener("keydown",u=>{u.stopPropagation(),u.key==="Escape"&&(u.preventDefault(),a())}),c("li",{class:"writing","data-row":e},d)}};
function Ht(i){return[Number(i.closest("[data-row]")?.dataset.row??0),i.dataset.name??"title"]}var le="M9 6h11v2H9zM9 11h11v2H9zM9 16h11v2H9zM4 5.5h3v3H4zM4 10.5h3v3H4zM4 15.5h3v3H4z",D=class{elements;rows;#t;#n=c("span",{class:"name"});#e=Rt(le,this.#n,{
popovertarget:"panel"});#o=c("h2");#i=c("select");#s=c("input",{type:"text",maxlength:m.name,spellcheck:"false"});#c=c("p",{class:"empty"});#l=c("p",{class:"sum"});#f=c(
"p",{class:"status",role:"status"});#r=c("input",{type:"text",readonly:"",spellcheck:"false"});#a=c("input",{type:"file",accept:".json,application/json",tabindex:-1});#p;#m;#u;#d;#w;#g;#v;#y;#b=c(
"p",{class:"toast",role:"status"});#x;#h;#E=null;constructor(t,e){this.#t=e,this.#x=t.timer(),this.rows=new H(e);let n=(o,s="")=>c("button",{type:"button",class:s,
onclick:o});this.#p=n(()=>e.create()),this.#m=n(()=>e.add(),"add"),this.#u=n(()=>e.present(),"primary"),this.#d=n(()=>e.copy(this.#r)),this.#w=n(()=>e.save()),this.#g=
n(()=>this.#a.click()),this.#v=n(()=>e.leave()),this.#y=n(()=>this.#T()),this.#h=c("div",{id:"panel",popover:"auto",role:"dialog"},c("div",{class:"line head"},this.#o,
this.#l),c("div",{class:"line"},this.#i,this.#p),this.#s,this.rows.element,this.#c,c("div",{class:"line"},this.#m,this.#u),c("div",{class:"line small"},this.#d,
this.#w,this.#g,this.#v,this.#y),this.#r,this.#f,this.#a),this.elements=[this.#e,this.#h,this.#b],Nt(t,this.#e,this.#h,{opening:()=>{h(this.#b,""),e.unfolded()}}),
t.listen(this.#h,"toggle",()=>this.rows.reveal()),t.listen(this.#i,"change",()=>e.choose(this.#i.value)),t.listen(this.#s,"change",()=>e.rename(this.#s.value)),
t.listen(this.#a,"change",()=>{let[o]=this.#a.files??[];o&&e.open(o),this.#a.value=""})}get unfolded(){return this.#h.matches(":popover-open")}fold(){this.unfolded&&
this.#h.hidePopover()}unfold(){!this.unfolded&&this.#e.checkVisibility()&&this.#h.showPopover()}show(t,e){let{plan:n,own:o,at:s,open:r}=t;e!==this.#E&&this.#P(e),
h(this.#n,r?`${r.at} / ${r.count}`:e.button),this.#S(t,e),this.#s.value!==n.name&&!this.#s.matches(":focus")&&(this.#s.value=n.name),this.rows.show(n,s,e);let l=yt(
n);h(this.#l,l?w(e.minutes,{minutes:l}):"");let a=n.views.length===0;this.#c.hidden=!a,this.#s.hidden=!o,this.#v.hidden=r===null,this.#y.hidden=!o,h(this.#y,e.remove),
this.#r.hidden=!0;for(let d of[this.#u,this.#d,this.#w])d.disabled=a}say(t,e=""){h(this.#f,t),e&&(this.#r.value=e,this.#r.hidden=!1),!(this.unfolded||!t)&&(h(this.#b,
t),this.#x.start(4e3,()=>h(this.#b,"")))}#P(t){this.#E=t,h(this.#o,t.title),h(this.#p,t.new),h(this.#c,t.empty),h(this.#m,t.add),h(this.#u,t.present),h(this.#d,
t.copy),h(this.#w,t.save),h(this.#g,t.open),h(this.#v,t.leave),f(this.#e,{"aria-label":t.title,title:t.hint}),f(this.#h,{"aria-label":t.title}),f(this.#i,{"aria\
-label":t.which}),f(this.#s,{"aria-label":t.name,placeholder:t.name}),f(this.#r,{"aria-label":t.link}),f(this.#a,{"aria-label":t.open})}#S({choices:t,chosen:e},n){
let o=[...new Set(t.map(({group:s})=>s))];this.#i.replaceChildren(...o.map(s=>{let r=t.filter(l=>l.group===s);return c("optgroup",{label:s},...r.map(({key:l,label:a})=>c(
"option",{value:l},a||n.unnamed)))})),this.#i.value=e}#T(){let{remove:t,really:e}=this.#E??{remove:"",really:""};this.#y.textContent===t?h(this.#y,e):this.#t.remove()}};var Dt="seq2see.plans",Ct=30,C=class{plans=[];current=-1;stored=!0;#t;#n;constructor(t,e){this.#t=t,this.#n=e}read(){let t=null;try{t=JSON.parse(this.#t?.getItem(
Dt)??"null")}catch{}let e=t;if(!this.#t||!Array.isArray(e?.plans))return;let n=e.plans.slice(0,Ct).map(o=>x(o,this.#n()));this.plans=n.filter(o=>typeof o!="stri\
ng"),this.choose(Number.isInteger(e.current)?Number(e.current):-1)}get plan(){return this.plans[this.current]??null}choose(t){this.current=t in this.plans?t:this.
plans.length-1}add(t){return this.plans.length>=Ct?!1:(this.plans=[...this.plans,t],this.current=this.plans.length-1,this.#e(),!0)}replace(t){this.plans=this.plans.
with(this.current,t),this.#e()}remove(){this.plans=this.plans.filter((t,e)=>e!==this.current),this.choose(this.current),this.#e()}keep(){this.#e()}#e(){this.stored=
this.#t!==null;try{this.#t?.setItem(Dt,JSON.stringify({version:1,plans:this.plans,current:this.current}))}catch{this.stored=!1}}};function Ut(){try{return window.
localStorage}catch{return null}}var ce=5e5,U=i=>`own:${i}`,It=i=>`shipped:${i}`,Wt="linked",de={key:"",plan:{name:"",views:[]}},Z=class{#t;#n;#e;#o;#i;#s=null;constructor(t,e){let{root:n,lifetime:o}=t;
this.#t=t,this.#i=e,this.#n=new C(Ut(),()=>this.#i.pages),this.#n.read(),this.#e=new D(o,this),n.replaceChildren(...this.#e.elements),this.#o=new N(o,()=>this.#i,
{read:(s,r)=>this.#l(this.#c(s,r),r),failed:s=>this.#f(s),placed:()=>this.#a()}),o.listen(window,"storage",()=>this.#p()),o.listen(window,"keydown",s=>this.#m(s))}update(t){
this.#i=t,this.#o.follow(),this.#a()}#c(t,e){if(this.#o.isShipped(t))return It(t);let n=this.#n.plans.findIndex(o=>R(o,e));return n<0?Wt:U(n)}#l(t,e){this.#s={key:t,
plan:e},t.startsWith("own:")&&this.#n.choose(Number(t.slice(4)))}#f(t){this.#e.unfold(),this.#e.say(this.#i.words[t])}#r(){let{plan:t,current:e}=this.#n;return this.#s??
(t?{key:U(e),plan:t}:de)}#a(){let{words:t,shipped:e}=this.#i,{key:n,plan:o}=this.#r(),{at:s,plan:r}=this.#o,l=[...this.#n.plans.map(({name:a},d)=>({key:U(d),label:a,
group:t.own})),...e.map(({name:a,title:d})=>({key:It(a),label:d,group:t.shipped}))];n===Wt&&l.unshift({key:n,label:o.name,group:t.linked}),n===""&&l.unshift({key:n,
label:t.unnamed,group:t.own}),this.#e.show({plan:o,own:n.startsWith("own:"),at:this.#o.is(o)?s:0,open:r&&{at:s,count:r.views.length},choices:l,chosen:n},t)}#p(){
this.#n.read(),this.#s?.key.startsWith("own:")&&(this.#s=null),this.#a()}#m(t){t.code!=="KeyA"||t.defaultPrevented||et(t)||t.shiftKey||it(t)||document.querySelector(
"dialog[open]")||(t.preventDefault(),this.add())}#u(t){let{words:e}=this.#i,n=this.#n.add(t);return n&&this.#l(U(this.#n.current),t),this.#a(),this.#e.say(n?"":
e.many),n}#d(t,e=""){let{key:n,plan:o}=this.#r(),{words:s}=this.#i;if(t===o)return;let{at:r}=this.#o,l=this.#o.is(o),a=n.startsWith("own:");if(a)this.#n.replace(
t),this.#l(n,t);else if(!this.#u(t))return;let d=!a&&n!==""?s.made_own:"",u=this.#n.stored?`${e} ${d}`.trim():s.unkept;l&&this.#w(t,St(o,r,t)),this.#a(),this.#e.
say(u)}async#w(t,e){if(t.views.length===0){this.#o.leave();return}let n=await A(t);this.#t.lifetime.closed||(n===null?this.#e.say(this.#i.words.long):(this.#o.set(
n,t,e),this.#o.write()))}async#g(){let{key:t,plan:e}=this.#r(),n=t.startsWith("shipped:")?t.slice(8):await A(e);return this.#t.lifetime.closed?null:(n===null&&this.#e.
say(this.#i.words.long),n)}unfolded(){this.#e.say(""),this.#a()}async choose(t){let e=t.startsWith("shipped:")?await this.#o.read(t.slice(8)):this.#n.plans[Number(
t.slice(4))];if(this.#t.lifetime.closed||!e)return;let n=typeof e=="string";n||(this.#l(t,e),this.#n.keep()),this.#a(),this.#e.say(n?this.#i.words[e]:"")}create(){
this.#u({name:"",views:[]})}async add(){let{pages:t,page:e,words:n}=this.#i,{plan:o}=this.#r(),s=X(kt(),t),r=o.views.map(p=>p.title),l=Lt(e,window.location.search,
r),a=s===null?null:vt(o,{path:s,title:l}),d=a!==null&&a.views.length<=G&&await A(a)!==null;if(this.#t.lifetime.closed)return;let u=d?w(n.added,{title:l,count:a.
views.length}):n.full;d?this.#d(a,u):this.#e.say(u),E()&&M(u)}move(t,e){let{plan:n}=this.#r(),o=n.views[t]?.title??"";this.#d(bt(n,t,e),w(this.#i.words.moved,{title:o,
place:e+1}))}drop(t){this.#d(Et(this.#r().plan,t)),this.#e.rows.focus(t,"title")}write(t,e){this.#d(xt(this.#r().plan,t,e))}rename(t){this.#d(Pt(this.#r().plan,
t))}async go(t){let{plan:e}=this.#r(),n=await this.#g();n!==null&&(this.#o.set(n,e,t+1),this.#o.visit())}async present(){let{plan:t}=this.#r(),e=this.#o.is(t)?this.#o.
at:1;this.#e.fold(),Mt(),await this.go(e-1)}async copy(t){let{words:e}=this.#i,{plan:n}=this.#r(),o=await this.#g();if(o===null)return;let s=O(n.views[0].path,window.
location.href);k(s,{plan:o,at:1}),this.#e.say("",s.href);let r=await tt(t);this.#t.lifetime.closed||this.#e.say(r?e.copied:e.selected,s.href)}save(){At(this.#r().
plan),this.#e.say(this.#i.words.saved)}async open(t){let{words:e,pages:n}=this.#i,o=t.size>ce?"wrong":gt(await t.text(),n);this.#t.lifetime.closed||(typeof o=="\
string"?this.#e.say(e[o]):this.#u(o)&&this.#e.say(w(e.opened,{count:o.views.length})))}leave(){this.#o.leave(),this.#e.say("")}remove(){this.#o.is(this.#r().plan)&&
this.#o.leave(),this.#n.remove(),this.#s=null,this.#a()}},mn=at("plan",(i,t)=>new Z(i,t));export{mn as default};
