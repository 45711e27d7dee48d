async function Z(i){try{return await navigator.clipboard.writeText(i.value),!0}catch{return i.focus(),i.select(),document.execCommand("copy")}}function c(i,t={},...e){let n=document.createElement(i),{class:o,style:s={},onclick:r,...l}=t;o!==void 0&&(n.className=o);for(let[a,d]of Object.entries(s))n.style.
setProperty(a,d);r&&(n.onclick=()=>r()),f(n,l);for(let a of e)n.append(a instanceof Node?a:String(a));return n}function y(i,t={},...e){let n=document.createElementNS(
"http://www.w3.org/2000/svg",i);return f(n,t),n.append(...e),n}function f(i,t){for(let[e,n]of Object.entries(t))n!=null&&i.setAttribute(e,String(n))}function h(i,t){
i.textContent!==t&&(i.textContent=t)}function U(i){let t=i.getRootNode();return t instanceof Document||t instanceof ShadowRoot?t.activeElement:null}function w(i,t){
return i.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}var W="presenting";function E(){return typeof document<"u"&&document.documentElement.classList.contains(W)}function S(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function tt(i){return i.ctrlKey||i.metaKey||i.altKey}function et(i){let t=i.composedPath()[0];return t instanceof Element&&t.matches("input, textarea, select, [contenteditable=true]")}var I="data-test-script-state",K=0,$=0;function nt(){return K>$}function It(){let i=document.querySelector(`[${I}]`);if(!i)return;K+=1;let t=K,e=!1,n=new MutationObserver(
()=>{i.getAttribute(I)!=="notRunning"?e=!0:e&&(n.disconnect(),setTimeout(()=>{$=Math.max($,t)},400))});n.observe(i,{attributes:!0,attributeFilter:[I]})}typeof window<
"u"&&window.addEventListener?.("popstate",It);var Kt=6,$t=1300,_t=1.5,qt={usual:990,most:2.25},jt=.4;function zt(i,t,e){if(e(t))return t;let[n,o]=[i,t];for(let s=0;s<Kt;s++){let r=(n+o)/2;e(r)?n=r:o=r}return n}
function Ft(i,t=E()){let{usual:e,most:n}=t?qt:{usual:$t,most:_t};return Math.min(n,Math.max(1,i/e))}function it(i,t,e,n=()=>{}){let o=i.getRootNode(),s=(o instanceof
ShadowRoot?o.host:i).closest(".st-key-stage");if(!s)return()=>{};let r=()=>i.getBoundingClientRect().height,l=d=>{let u=zt(S()?Math.min(e,jt):e,Ft(s.clientWidth),
p=>(i.style.zoom=String(p),n(),r()<=d));return i.style.zoom=String(u),n(),u},a=()=>{let d=s.clientHeight;if(!d)return;i.style.maxHeight="",i.classList.remove("c\
rowded");let u=l(d);r()>d+1&&(i.classList.add("crowded"),u=l(d)),i.style.maxHeight=`${d/u}px`,i.style.overflowY="auto"};return t.resized(s,a),a}var T=class{#t=new AbortController;#n=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,n){t.addEventListener(e,n,{signal:this.#t.signal})}resized(t,e){
let n=new ResizeObserver(e);n.observe(t),this.#n.add(()=>n.disconnect())}timer(){let t=new _;return this.#n.add(()=>t.close()),t}frame(){let t=new q;return this.#n.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#n)t();this.#n.clear()}},_=class{#t=null;#n=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#n&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#n=!0}},q=class{#t=null;#n=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#n||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#n=!0}};var Bt=Symbol.for("seq2see.picture");function ot(i,t){i[Bt]=t}function st(i,t,e=1){let n=new WeakMap;function o(s,r,l){let a=new T;S()&&s.classList.add("framed");let u=t({root:s,lifetime:a,send:(P,Wt)=>g.send?.(P,Wt)},r),p=e<
1?it(s,a,e,()=>u.arrange?.()):()=>{},g={lifetime:a,picture:u,fit:p,send:l,data:r};return n.set(s,g),g}return({data:s,parentElement:r,setStateValue:l})=>{let a=r.
querySelector(`.${i}`);if(!a||!s)return;let d=n.get(a),u=d&&nt()&&Vt(a)&&JSON.stringify(d.data)!==JSON.stringify(s);u&&d.lifetime.close();let p=d&&!u?d:o(a,s,l);
return p.send=l,p.data=s,ot(a,{name:i,data:s}),p.picture.update(s),p.fit(),()=>{p.lifetime.close(),n.get(a)===p&&n.delete(a)}}}function Vt(i){let t=i.getRootNode();
return(t instanceof ShadowRoot?t.host:i).closest(".st-key-stage")!==null}var j="plan",z="plan.at",Jt="seq2see:walk",Yt="seq2see:place",Gt="seq2see:said";function F(i){let t=new URLSearchParams(i),e=t.get(j);if(!e)return null;let n=t.
get(z)??"";return{plan:e,at:/^[1-9]\d{0,3}$/.test(n)?Number(n):1}}function L(i,t){t?(i.searchParams.set(j,t.plan),i.searchParams.set(z,String(t.at))):(i.searchParams.
delete(j),i.searchParams.delete(z))}function B(){return window.seq2seePlan??={open:F(window.location.search),place:null},window.seq2seePlan}function v(){return B().
open}function b(i){B().open=i}function rt(i){B().place=i,window.dispatchEvent(new Event(Yt))}function at(i,t){i.listen(window,Jt,e=>{t(e.detail)&&e.preventDefault()})}function k(i){window.dispatchEvent(new CustomEvent(Gt,{detail:i}))}async function M({name:i,views:t}){let e=new Blob([JSON.stringify({name:i,views:t})]),n=await ct(e.stream().pipeThrough(new CompressionStream("deflate-raw")),2e5),
o=n&&Qt(n);return o&&o.length<=6e3?o:null}async function lt(i){if(i.length>6e3||!/^[\w-]+$/.test(i))return null;try{let t=new Blob([Xt(i)]).stream().pipeThrough(
new DecompressionStream("deflate-raw")),e=await ct(t,2e5);return e&&JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e))}catch{return null}}async function ct(i,t){
let e=i.getReader(),n=[],o=0;for(;;){let{done:l,value:a}=await e.read();if(l)break;if(n.push(a),o+=a.length,o>t)return await e.cancel(),null}let s=new Uint8Array(
o),r=0;for(let l of n)s.set(l,r),r+=l.length;return s}function Qt(i){let t=Array.from(i,e=>String.fromCharCode(e)).join("");return btoa(t).replace(/\+/g,"-").replace(
/\//g,"_").replace(/=+$/,"")}function Xt(i){return Uint8Array.from(atob(i.replace(/-/g,"+").replace(/_/g,"/")),t=>t.charCodeAt(0))}var Zt="seq2see:address";function dt(i,t){for(let e of[Zt,"popstate","hashchange"])i.listen(window,e,t)}var ut=["present","plan","plan.at","embed","embed_options","room"];function ht(i){if(!document.querySelector("[data-test-connection-state=CONNECTED]")){document.
documentElement.classList.contains(W)&&i.searchParams.set("present","1"),window.location.assign(i);return}window.history.pushState(window.history.state,"",i),window.
dispatchEvent(new PopStateEvent("popstate",{state:window.history.state}))}var Y=60,m={path:6e3,title:160,note:400,name:80},G=180,pt="seq2see plan";function Q(i,t){if(i.length>m.path||!i.startsWith("/"))return null;let e="http://app.in\
valid";if(!URL.canParse(i,e))return null;let n=new URL(i,e);if(n.origin!==e||!t.includes(n.pathname.slice(1)))return null;for(let o of ut)n.searchParams.delete(
o);return n.pathname+n.search}function A(i,t){return new URL(`.${i}`,t)}function x(i,t){if(!V(i)||!J(i.name,m.name)||!Array.isArray(i.views))return"wrong";if(i.
views.length>Y)return"large";let e=[];for(let n of i.views){let o=V(n)?te(n,t):"wrong";if(typeof o=="string")return o;e.push(o)}return{name:i.name.trim(),views:e}}
function te(i,t){let{path:e,title:n,minutes:o,note:s}=i;if(typeof e!="string"||!J(n,m.title)||!n.trim()||o!==void 0&&!mt(o)||s!==void 0&&!J(s,m.note))return"wro\
ng";let r=Q(e,t);return r===null?"elsewhere":{path:r,title:n.trim(),...o?{minutes:o}:{},...s?{note:s}:{}}}function V(i){return typeof i=="object"&&i!==null&&!Array.
isArray(i)}function J(i,t){return typeof i=="string"&&i.length<=t}function mt(i){return typeof i=="number"&&Number.isInteger(i)&&i>0&&i<=G}function ft({name:i,views:t}){
return`${JSON.stringify({format:pt,version:1,name:i,views:t},null,2)}
`}function wt(i,t){try{let e=JSON.parse(i);return V(e)&&e.format===pt&&e.version===1?x(e,t):"wrong"}catch{return"wrong"}}function O(i,t){return JSON.stringify(i)===
JSON.stringify(t)}function gt({views:i}){return i.reduce((t,{minutes:e})=>t+(e??0),0)}function yt(i,t,e=i.views.length-1){return{...i,views:i.views.toSpliced(e+
1,0,t)}}function vt(i,t,e){let n=i.views[t];return!n||e<0||e>=i.views.length||e===t?i:{...i,views:i.views.toSpliced(t,1).toSpliced(e,0,n)}}function bt(i,t){return{
...i,views:i.views.filter((e,n)=>n!==t)}}function Et(i,t,{title:e,minutes:n,note:o}){let s=i.views[t];if(!s)return i;let r=n.trim()===""?0:Number(n),l=r===0?void 0:
mt(r)?r:s.minutes,a={path:s.path,title:e.trim().slice(0,m.title)||s.title,...l?{minutes:l}:{},...o.trim()?{note:o.trim().slice(0,m.note)}:{}};return{...i,views:i.
views.with(t,a)}}function xt(i,t){return{...i,name:t.trim().slice(0,m.name)}}function Pt(i,t,e){let n=i.views[t-1];return(n?e.views.indexOf(n)+1:0)||Math.max(1,
Math.min(t,e.views.length))}var St=40;function Tt(i,t,e){let n=document.querySelector('.st-key-controls [class*="view"] [role="radio"][aria-checked="true"]');return ne(i,n?.textContent?.trim()??
"",t,e)}function ne(i,t,e,n){let o=t?`${i}: ${t}`:i;if(!n.includes(o))return o;let s=[...(new URLSearchParams(e).get("text")??"").replace(/\s+/g," ").trim()],r=s.
length>St?`${s.slice(0,St).join("")}…`:s.join(""),l=r?`${o} (${r})`:o,a=l;for(let d=2;n.includes(a);d++)a=`${l} ${d}`;return a}function Lt(){let i=new URL(window.
location.href),t=document.querySelector(".st-key-source input")?.value;return t&&i.searchParams.set("source",t),`/${i.pathname.split("/").at(-1)}${i.search}`}function kt(){
document.querySelector(".lesson-links > .present")?.click()}function ie(i){return`${i.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"")||"plan"}.json`}function Mt(i){
let t=URL.createObjectURL(new Blob([ft(i)],{type:"application/json"}));c("a",{href:t,download:ie(i.name)}).click(),setTimeout(()=>URL.revokeObjectURL(t),6e4)}async function At(i,t){
try{let e=await fetch(new URL(`./plans/${i}.${t}.json`,window.location.href));return e.ok?await e.json():null}catch{return null}}var R=class{plan=null;#t="";#n;#e;#o;constructor(t,e,n){this.#n=t,this.#e=e,this.#o=n,t.listen(window,"popstate",()=>b(F(window.location.search))),dt(t,()=>{this.
follow()}),at(t,o=>this.#r(o))}get at(){return this.plan?v()?.at??0:0}is(t){return this.plan!==null&&O(this.plan,t)}isShipped(t){return this.#e().shipped.some(e=>e.
name===t)}async follow(){let t=v(),e=t?this.#i(t.plan):"";if(e!==this.#t){this.#t=e;let n=t?await this.read(t.plan):null;if(this.#n.closed||this.#t!==e)return;if(typeof n==
"string"){this.leave(),this.#o.failed(n);return}this.plan=n,t&&n&&this.#o.read(t.plan,n)}this.#l()}async read(t){let{pages:e,language:n}=this.#e(),o=this.isShipped(
t),s=o?await At(t,n):await lt(t);if(o&&s===null)return"unreached";let r=x(s,e);return typeof r!="string"&&r.views.length===0?"wrong":r}#i(t){return`${t} ${this.
isShipped(t)?this.#e().language:""}`}set(t,e,n){b({plan:t,at:n}),this.plan=e,this.#t=this.#i(t)}visit(){let t=v(),e=t&&this.plan?.views[t.at-1];if(!e)return;let n=A(
e.path,window.location.href);L(n,t),ht(n),this.#l()}leave(){b(null),this.plan=null,this.#t="",this.write()}write(){window.history.replaceState(window.history.state,
"",window.location.href),this.#l()}#r(t){let e=v();if(!e)return!1;if(!this.plan)return!0;let n=e.at+t,{last:o,first:s}=this.#e().words;return this.plan.views[n-
1]?(b({...e,at:n}),this.visit()):k(t>0?o:s),!0}#l(){let t=v(),e=this.plan?.views.length??0;t&&e&&t.at>e&&b({...t,at:e});let n=this.plan?.views[this.at-1],o=n&&{
at:this.at,count:e,title:n.title,minutes:n.minutes??null,note:n.note??""};rt(o??null),this.#o.placed()}};function Ot(i,t,e,{opening:n,closing:o,busy:s}){let r=()=>{let l=document.documentElement.clientWidth-t.getBoundingClientRect().right;e.style.setProperty("--rig\
ht",`${Math.max(0,l)}px`)};return i.listen(e,"beforetoggle",l=>{l.newState!=="open"?o?.():(n(),r())}),i.listen(document,"keydown",l=>{l.key!=="Escape"||l.defaultPrevented||
s?.()||!e.matches(":popover-open")||(l.preventDefault(),e.hidePopover(),t.focus())}),r}var oe=[["edit","M4 20l1-5L16 4l4 4L9 19z"],["up","M5 15l7-7 7 7"],["down","M5 9l7 7 7-7"],["drop","M5 5l14 14M19 5L5 19"]],N=class{element=c("ol",{class:"rows"});#t;#n=null;#e={
name:"",views:[]};#o=0;#i=-1;#r=-1;constructor(t){this.#t=t}show(t,e,n){if(this.#i>=0&&t===this.#e&&n===this.#n){this.#c(e);return}this.#i=-1,this.#l(t,e,n)}focus(t,e){
let n=[...this.element.querySelectorAll(":scope > li")],o=n[Math.min(t,n.length-1)],s=o?.querySelector(`[data-name="${e}"]`);(s&&!s.disabled?s:o?.querySelector(
"[data-name=title]"))?.focus()}#l(t,e,n){let o=U(this.element),[s,r]=o instanceof HTMLElement&&this.element.contains(o)?Rt(o):[-1,"title"];this.#e=t,this.#n=n,this.
element.replaceChildren(...t.views.map((l,a)=>a===this.#i?this.#p(l,a,n):this.#f(l,a,n))),this.#c(e),s>=0&&this.focus(s,r)}#c(t){this.#o=t,[...this.element.children].
forEach((e,n)=>{e.classList.toggle("here",n+1===t),n+1===t?e.setAttribute("aria-current","step"):e.removeAttribute("aria-current")})}#f(t,e,n){let o=this.#e.views.
length-1,s=c("button",{type:"button",class:"title","data-name":"title",title:n.go,onclick:()=>this.#t.go(e)},t.title),r=oe.map(([u,p])=>{let g=w(n[u],{title:t.title}),
P=c("button",{type:"button","data-name":u,"aria-label":g,title:g,onclick:()=>this.#a(u,e)},y("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},y("path",{d:p})));
return P.disabled=u==="up"&&e===0||u==="down"&&e===o,P}),a=[...t.minutes?[w(n.minutes,{minutes:t.minutes})]:[],...t.note?[t.note]:[]].join(" · "),d=c("li",{draggable:"\
true","data-row":e},c("span",{class:"number"},e+1),s,c("span",{class:"tools"},...r),...a?[c("p",{class:"note"},a)]:[]);return this.#s(d,e),d}#s(t,e){t.addEventListener(
"keydown",n=>{let o=n.altKey?{ArrowUp:()=>this.#a("up",e),ArrowDown:()=>this.#a("down",e)}:{F2:()=>this.#a("edit",e),Delete:()=>this.#a("drop",e)};Object.hasOwn(
o,n.key)&&(n.preventDefault(),n.stopPropagation(),o[n.key]())}),t.addEventListener("dragstart",n=>{this.#r=e,n.dataTransfer?.setData("text/plain",this.#e.views[e].
title)}),t.addEventListener("dragover",n=>{this.#r>=0&&n.preventDefault()}),t.addEventListener("drop",n=>{n.preventDefault();let o=this.#r;this.#r=-1,o>=0&&this.#t.
move(o,e)}),t.addEventListener("dragend",()=>{this.#r=-1})}#a(t,e){t==="edit"&&this.#h(e),t==="drop"&&this.#t.drop(e);let n=t==="up"?-1:t==="down"?1:0;if(n===0||
!this.#e.views[e+n])return;let o=U(this.element),[,s]=o instanceof HTMLElement?Rt(o):[e,t];this.#t.move(e,e+n),this.focus(e+n,s)}#h(t){this.#i=t,this.#n&&this.#l(
this.#e,this.#o,this.#n),this.element.querySelector("form input")?.select()}#p(t,e,n){let o=c("input",{type:"text",maxlength:m.title,value:t.title,required:""}),
s=c("input",{type:"number",min:1,max:G,step:1,value:t.minutes??""}),r=c("input",{type:"text",maxlength:m.note,value:t.note??""}),l=(u,p)=>c("label",{},u,p),a=()=>{
this.#i=-1,this.#n&&this.#l(this.#e,this.#o,this.#n),this.focus(e,"title")},d=c("form",{},l(n.view_title,o),l(n.view_minutes,s),l(n.view_note,r),c("button",{type:"\
submit",class:"primary"},n.done),c("button",{type:"button",onclick:a},n.cancel));return d.addEventListener("submit",u=>{u.preventDefault(),this.#i=-1,this.#t.write(
e,{title:o.value,minutes:s.value,note:r.value}),a()}),d.addEventListener("keydown",u=>{u.stopPropagation(),u.key==="Escape"&&(u.preventDefault(),a())}),c("li",{
class:"writing","data-row":e},d)}};function Rt(i){return[Number(i.closest("[data-row]")?.dataset.row??0),i.dataset.name??"title"]}var se="M9 6h11v2H9zM9 11h11v2H9zM9 16h11v2H9zM4 5.5h3v3H4zM4 10.5h3v3H4zM4 15.5h3v3H4z",D=class{elements;rows;#t;#n=c("span",{class:"name"});#e=c("button",{type:"\
button",class:"open",popovertarget:"panel"},y("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},y("path",{d:se})),this.#n);#o=c("h2");#i=c("select");#r=c("input",
{type:"text",maxlength:m.name,spellcheck:"false"});#l=c("p",{class:"empty"});#c=c("p",{class:"sum"});#f=c("p",{class:"status",role:"status"});#s=c("input",{type:"\
text",readonly:"",spellcheck:"false"});#a=c("input",{type:"file",accept:".json,application/json",tabindex:-1});#h;#p;#u;#d;#w;#g;#v;#y;#b=c("p",{class:"toast",role:"\
status"});#x;#m;#E=null;constructor(t,e){this.#t=e,this.#x=t.timer(),this.rows=new N(e);let n=(o,s="")=>c("button",{type:"button",class:s,onclick:o});this.#h=n(
()=>e.create()),this.#p=n(()=>e.add(),"add"),this.#u=n(()=>e.present(),"primary"),this.#d=n(()=>e.copy(this.#s)),this.#w=n(()=>e.save()),this.#g=n(()=>this.#a.click()),
this.#v=n(()=>e.leave()),this.#y=n(()=>this.#T()),this.#m=c("div",{id:"panel",popover:"auto",role:"dialog"},c("div",{class:"line head"},this.#o,this.#c),c("div",
{class:"line"},this.#i,this.#h),this.#r,this.rows.element,this.#l,c("div",{class:"line"},this.#p,this.#u),c("div",{class:"line small"},this.#d,this.#w,this.#g,this.#v,
this.#y),this.#s,this.#f,this.#a),this.elements=[this.#e,this.#m,this.#b],Ot(t,this.#e,this.#m,{opening:()=>{h(this.#b,""),e.unfolded()}}),t.listen(this.#i,"cha\
nge",()=>e.choose(this.#i.value)),t.listen(this.#r,"change",()=>e.rename(this.#r.value)),t.listen(this.#a,"change",()=>{let[o]=this.#a.files??[];o&&e.open(o),this.#a.
value=""})}get unfolded(){return this.#m.matches(":popover-open")}fold(){this.unfolded&&this.#m.hidePopover()}unfold(){!this.unfolded&&this.#e.checkVisibility()&&
this.#m.showPopover()}show(t,e){let{plan:n,own:o,at:s,open:r}=t;e!==this.#E&&this.#P(e),h(this.#n,r?`${r.at} / ${r.count}`:e.button),this.#S(t,e),this.#r.value!==
n.name&&!this.#r.matches(":focus")&&(this.#r.value=n.name),this.rows.show(n,s,e);let l=gt(n);h(this.#c,l?w(e.minutes,{minutes:l}):"");let a=n.views.length===0;this.#l.
hidden=!a,this.#v.hidden=r===null,this.#y.hidden=!o,h(this.#y,e.remove),this.#s.hidden=!0;for(let d of[this.#u,this.#d,this.#w])d.disabled=a}say(t,e=""){h(this.#f,
t),e&&(this.#s.value=e,this.#s.hidden=!1),!(this.unfolded||!t)&&(h(this.#b,t),this.#x.start(4e3,()=>h(this.#b,"")))}#P(t){this.#E=t,h(this.#o,t.title),h(this.#h,
t.new),h(this.#l,t.empty),h(this.#p,t.add),h(this.#u,t.present),h(this.#d,t.copy),h(this.#w,t.save),h(this.#g,t.open),h(this.#v,t.leave),f(this.#e,{"aria-label":t.
title,title:t.hint}),f(this.#m,{"aria-label":t.title}),f(this.#i,{"aria-label":t.which}),f(this.#r,{"aria-label":t.name,placeholder:t.name}),f(this.#s,{"aria-la\
bel":t.link}),f(this.#a,{"aria-label":t.open})}#S({choices:t,chosen:e},n){let o=[...new Set(t.map(({group:s})=>s))];this.#i.replaceChildren(...o.map(s=>{let r=t.
filter(l=>l.group===s);return c("optgroup",{label:s},...r.map(({key:l,label:a})=>c("option",{value:l},a||n.unnamed)))})),this.#i.value=e}#T(){let{remove:t,really:e}=this.#E??
{remove:"",really:""};this.#y.textContent===t?h(this.#y,e):this.#t.remove()}};var Nt="seq2see.plans",Dt=30,H=class{plans=[];current=-1;#t;#n;constructor(t,e){this.#t=t,this.#n=e}read(){let t=null;try{t=JSON.parse(this.#t?.getItem(Nt)??"nu\
ll")}catch{}let e=t;if(!this.#t||!Array.isArray(e?.plans))return;let n=e.plans.slice(0,Dt).map(o=>x(o,this.#n()));this.plans=n.filter(o=>typeof o!="string"),this.
choose(Number.isInteger(e.current)?Number(e.current):-1)}get plan(){return this.plans[this.current]??null}choose(t){this.current=t in this.plans?t:this.plans.length-
1}add(t){return this.plans.length>=Dt?!1:(this.plans=[...this.plans,t],this.current=this.plans.length-1,this.#e())}replace(t){return this.plans=this.plans.with(
this.current,t),this.#e()}remove(){this.plans=this.plans.filter((t,e)=>e!==this.current),this.choose(this.current),this.#e()}keep(){this.#e()}#e(){try{this.#t?.
setItem(Nt,JSON.stringify({version:1,plans:this.plans,current:this.current}))}catch{return!1}return!0}};function Ht(){try{return window.localStorage}catch{return null}}var re=5e5,C=i=>`own:${i}`,Ct=i=>`shipped:${i}`,Ut="linked",ae={key:"",plan:{name:"",views:[]}},X=class{#t;#n;#e;#o;#i;#r=null;constructor(t,e){let{root:n,lifetime:o}=t;
this.#t=t,this.#i=e,this.#n=new H(Ht(),()=>this.#i.pages),this.#n.read(),this.#e=new D(o,this),n.replaceChildren(...this.#e.elements),this.#o=new R(o,()=>this.#i,
{read:(s,r)=>this.#c(this.#l(s,r),r),failed:s=>this.#f(s),placed:()=>this.#a()}),o.listen(window,"storage",()=>this.#h()),o.listen(window,"keydown",s=>this.#p(s))}update(t){
this.#i=t,this.#o.follow(),this.#a()}#l(t,e){if(this.#o.isShipped(t))return Ct(t);let n=this.#n.plans.findIndex(o=>O(o,e));return n<0?Ut:C(n)}#c(t,e){this.#r={key:t,
plan:e},t.startsWith("own:")&&this.#n.choose(Number(t.slice(4)))}#f(t){this.#e.unfold(),this.#e.say(this.#i.words[t])}#s(){let{plan:t,current:e}=this.#n;return this.#r??
(t?{key:C(e),plan:t}:ae)}#a(){let{words:t,shipped:e}=this.#i,{key:n,plan:o}=this.#s(),{at:s,plan:r}=this.#o,l=[...this.#n.plans.map(({name:a},d)=>({key:C(d),label:a,
group:t.own})),...e.map(({name:a,title:d})=>({key:Ct(a),label:d,group:t.shipped}))];n===Ut&&l.unshift({key:n,label:o.name,group:t.linked}),n===""&&l.unshift({key:n,
label:t.unnamed,group:t.own}),this.#e.show({plan:o,own:n.startsWith("own:"),at:this.#o.is(o)?s:0,open:r&&{at:s,count:r.views.length},choices:l,chosen:n},t)}#h(){
this.#n.read(),this.#r?.key.startsWith("own:")&&(this.#r=null),this.#a()}#p(t){t.code!=="KeyA"||t.defaultPrevented||tt(t)||t.shiftKey||et(t)||document.querySelector(
"dialog[open]")||(t.preventDefault(),this.add())}#u(t){let{words:e}=this.#i,n=this.#n.add(t);return n&&this.#c(C(this.#n.current),t),this.#a(),this.#e.say(n?"":
e.many),n}#d(t,e=""){let{key:n,plan:o}=this.#s(),{words:s}=this.#i;if(t===o)return;let{at:r}=this.#o,l=this.#o.is(o),a=e;if(n.startsWith("own:"))this.#n.replace(
t)||(a=s.unkept),this.#c(n,t);else{if(!this.#u(t))return;n!==""&&(a=`${e} ${s.made_own}`.trim())}l&&this.#w(t,Pt(o,r,t)),this.#a(),this.#e.say(a)}async#w(t,e){if(t.
views.length===0){this.#o.leave();return}let n=await M(t);this.#t.lifetime.closed||(n===null?this.#e.say(this.#i.words.long):(this.#o.set(n,t,e),this.#o.write()))}async#g(){
let{key:t,plan:e}=this.#s(),n=t.startsWith("shipped:")?t.slice(8):await M(e);return this.#t.lifetime.closed?null:(n===null&&this.#e.say(this.#i.words.long),n)}unfolded(){
this.#e.say(""),this.#a()}async choose(t){let e=t.startsWith("shipped:")?await this.#o.read(t.slice(8)):this.#n.plans[Number(t.slice(4))];if(this.#t.lifetime.closed||
!e)return;let n=typeof e=="string";n||(this.#c(t,e),this.#n.keep()),this.#a(),this.#e.say(n?this.#i.words[e]:"")}create(){this.#u({name:"",views:[]})}async add(){
let{pages:t,page:e,words:n}=this.#i,{plan:o}=this.#s(),s=Q(Lt(),t),r=o.views.map(p=>p.title),l=Tt(e,window.location.search,r),a=s===null?null:yt(o,{path:s,title:l}),
d=a!==null&&a.views.length<=Y&&await M(a)!==null;if(this.#t.lifetime.closed)return;let u=d?w(n.added,{title:l,count:a.views.length}):n.full;d?this.#d(a,u):this.#e.
say(u),E()&&k(u)}move(t,e){let{plan:n}=this.#s(),o=n.views[t]?.title??"";this.#d(vt(n,t,e),w(this.#i.words.moved,{title:o,place:e+1}))}drop(t){this.#d(bt(this.#s().
plan,t)),this.#e.rows.focus(t,"title")}write(t,e){this.#d(Et(this.#s().plan,t,e))}rename(t){this.#d(xt(this.#s().plan,t))}async go(t){let{plan:e}=this.#s(),n=await this.#g();
n!==null&&(this.#o.set(n,e,t+1),this.#o.visit())}async present(){let{plan:t}=this.#s(),e=this.#o.is(t)?this.#o.at:1;this.#e.fold(),kt(),await this.go(e-1)}async copy(t){
let{words:e}=this.#i,{plan:n}=this.#s(),o=await this.#g();if(o===null)return;let s=A(n.views[0].path,window.location.href);L(s,{plan:o,at:1}),this.#e.say("",s.href);
let r=await Z(t);this.#t.lifetime.closed||this.#e.say(r?e.copied:e.selected,s.href)}save(){Mt(this.#s().plan),this.#e.say(this.#i.words.saved)}async open(t){let{
words:e,pages:n}=this.#i,o=t.size>re?"wrong":wt(await t.text(),n);this.#t.lifetime.closed||(typeof o=="string"?this.#e.say(e[o]):this.#u(o)&&this.#e.say(w(e.opened,
{count:o.views.length})))}leave(){this.#o.leave(),this.#e.say("")}remove(){this.#o.is(this.#s().plan)&&this.#o.leave(),this.#n.remove(),this.#r=null,this.#a()}},
cn=st("plan",(i,t)=>new X(i,t));export{cn as default};
