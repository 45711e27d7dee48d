function l(s,t={},...e){let n=document.createElement(s),{class:r,style:o={},onclick:i,...u}=t;r!==void 0&&(n.className=r);for(let[a,c]of Object.entries(o))n.style.
setProperty(a,c);i&&(n.onclick=()=>i()),g(n,u);for(let a of e)n.append(a instanceof Node?a:String(a));return n}function p(s,t={},...e){let n=document.createElementNS(
"http://www.w3.org/2000/svg",s);return g(n,t),n.append(...e),n}function g(s,t){for(let[e,n]of Object.entries(t))n!=null&&s.setAttribute(e,String(n))}function dt(s,t){
s.textContent!==t&&(s.textContent=t)}function S(s,t){return s.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}var q=class{element=l("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,e=250){this.#t.start(e,()=>dt(this.element,t()))}};function v(s,t=4){if(!Number.isFinite(s))return $t(s);let e=Math.abs(s).toFixed(t);return s<0&&Number(e)!==0?"−"+e:e}function mt(s,t,e=4){let n=10**e,r=o=>Math.round(C(o,e)*n);return s.reduce((o,i)=>o+r(i),0)===r(t)?"=":"≈"}function Z(s,t,e){let n=s.reduce((r,[o,i])=>r*C(o,i),
1);return Math.abs(n-C(t,e))<1e-9?"=":"≈"}function C(s,t){return Number(s.toFixed(t))}function $t(s){return Number.isNaN(s)?"–":s<0?"−∞":"∞"}function N(s,t,e){return Math.min(e,Math.max(t,s))}function ht(s,t){for(let[e,n]of Object.entries(t))typeof n=="string"&&s.style.setProperty(`--${e}`,n);for(let e of["diverging","sequential"]){let n=t[e].map(([r,
o])=>`${o} ${r*100}%`);s.style.setProperty(`--${e}`,`linear-gradient(to right, ${n.join(", ")})`)}}var J="data-test-script-state",Q=0,tt=0;function pt(){return Q>tt}function At(){let s=document.querySelector(`[${J}]`);if(!s)return;Q+=1;let t=Q,e=!1,n=new MutationObserver(
()=>{s.getAttribute(J)!=="notRunning"?e=!0:e&&(n.disconnect(),setTimeout(()=>{tt=Math.max(tt,t)},400))});n.observe(s,{attributes:!0,attributeFilter:[J]})}typeof window<
"u"&&window.addEventListener?.("popstate",At);var Ot="presenting";function et(){return typeof document<"u"&&document.documentElement.classList.contains(Ot)}function K(){return typeof location<"u"&&new URLSearchParams(location.
search).get("embed")==="picture"}var kt=6,Vt=1300,Ht=1.5,Dt={usual:990,most:2.25},Ct=.4;function It(s,t,e){if(e(t))return t;let[n,r]=[s,t];for(let o=0;o<kt;o++){let i=(n+r)/2;e(i)?n=i:r=i}return n}
function Ut(s,t=et()){let{usual:e,most:n}=t?Dt:{usual:Vt,most:Ht};return Math.min(n,Math.max(1,s/e))}function ft(s,t,e,n=()=>{}){let r=s.getRootNode(),o=(r instanceof
ShadowRoot?r.host:s).closest(".st-key-stage");if(!o)return()=>{};let i=()=>s.getBoundingClientRect().height,u=c=>{let d=It(K()?Math.min(e,Ct):e,Ut(o.clientWidth),
m=>(s.style.zoom=String(m),n(),i()<=c));return s.style.zoom=String(d),n(),d},a=()=>{let c=o.clientHeight;if(!c)return;s.style.maxHeight="",s.classList.remove("c\
rowded");let d=u(c);i()>c+1&&(s.classList.add("crowded"),d=u(c)),s.style.maxHeight=`${c/d}px`,s.style.overflowY="auto"};return t.resized(o,a),a}var G=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,n){t.addEventListener(e,n,{signal:this.#t.signal})}resized(t,e){
let n=new ResizeObserver(e);n.observe(t),this.#e.add(()=>n.disconnect())}timer(){let t=new nt;return this.#e.add(()=>t.close()),t}frame(){let t=new st;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},nt=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},st=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var zt=Symbol.for("seq2see.picture");function gt(s,t){s[zt]=t}function bt(s,t,e=1){let n=new WeakMap;function r(o,i,u){let a=new G;K()&&o.classList.add("framed");let d=t({root:o,lifetime:a,send:(f,w)=>h.send?.(f,w)},i),m=e<
1?ft(o,a,e,()=>d.arrange?.()):()=>{},h={lifetime:a,picture:d,fit:m,send:u,data:i};return n.set(o,h),h}return({data:o,parentElement:i,setStateValue:u})=>{let a=i.
querySelector(`.${s}`);if(!a||!o)return;let c=n.get(a),d=c&&pt()&&Ft(a)&&JSON.stringify(c.data)!==JSON.stringify(o);d&&c.lifetime.close();let m=c&&!d?c:r(a,o,u);
return m.send=u,m.data=o,gt(a,{name:s,data:o}),m.picture.update(o),m.fit(),()=>{m.lifetime.close(),n.get(a)===m&&n.delete(a)}}}function Ft(s){let t=s.getRootNode();
return(t instanceof ShadowRoot?t.host:s).closest(".st-key-stage")!==null}function yt(s){let t=atob(s),e=new Uint8Array(t.length);for(let n=0;n<t.length;n++)e[n]=t.charCodeAt(n);return new Float32Array(e.buffer)}function xt(){return window.matchMedia("(prefers-reduced-motion: reduce)").matches}function O(s,t,e=""){let n=l("span",{class:`symbol ${e}`},l("i",{},s));return t!==void 0&&t!==""&&n.append(l("sub",{},t)),n}var qt={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function Kt(s){return[...s].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function Gt(s){
let t=[];for(let e of s){let n=qt[e]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(e)?Kt(e)[0]:""),r=t.at(-1);n?t.push({text:n,unseen:!0}):r&&!r.unseen?r.text+=e:t.push({text:e,
unseen:!1})}return t}function W(s){let t=Gt(s).map(n=>n.text).join(""),e=t.length>1&&s.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(e)?`⁨${e}⁩`:e}var T=Math.PI/180,I=.04,rt=(s,t)=>s.x*t.x+s.y*t.y,b=s=>Math.hypot(s.x,s.y),E=s=>Math.atan2(s.y,s.x),R=(s,t)=>({x:s*Math.cos(t),y:s*Math.sin(t)});function ot(s,t){
let e=[s.x*t.x,s.y*t.y],[n,r]=[b(s),b(t)],o=Math.atan2(Math.abs(s.x*t.y-s.y*t.x),rt(s,t)),i=Math.cos(o);return{products:e,sum:e[0]+e[1],long:n,wide:r,angle:o,cosine:i,
size:n*r*i}}function wt(s,t){let e=rt(s,t)/rt(t,t);return{x:e*t.x,y:e*t.y}}function j(s,t=0){let e=Math.max(...s.map(r=>Math.max(Math.abs(r.x),Math.abs(r.y))))-
1e-9,n=10**Math.floor(Math.log10(e));return Math.max(t,n*([1,2,5].find(r=>r*n>=e)??10))}function it(s,t){let e=Math.max(Math.abs(s.x),Math.abs(s.y))/t;return e>
1?{x:s.x/e,y:s.y/e}:s}function vt(s,t,e){let[n,r]=[Math.sqrt(s),Math.sqrt(t)],o=Math.acos(N(e/(n*r),-1,1));return{a:R(n,20*T),b:R(r,20*T+o)}}function Mt(s,t,e){
let n=E(t)-E(s);n>Math.PI+1e-9&&(n-=2*Math.PI),n<-Math.PI-1e-9&&(n+=2*Math.PI);let r=b(s)+e*(b(t)-b(s));return R(r,E(s)+e*n)}var at=s=>s<2?3:2;function _({sum:s},t){
return C(s,t)===0?"zero":s>0?"plus":"minus"}var $={a:{x:4,y:1},b:{x:2,y:3}},k=5,lt=10;function Nt(s){let t=new URLSearchParams(s),e=r=>{let[o,i]=(t.get(r)??"").split(",").map(Number);return Math.max(Math.
abs(o),Math.abs(i))<=lt&&b({x:o,y:i})>=I*k?{x:o,y:i}:$[r]},n=/^([1-9]\d{0,2})-([1-9]\d{0,2})$/.exec(t.get("pair")??"");return{a:e("a"),b:e("b"),onto:t.get("onto")===
"b"?"b":"a",pair:n?[Number(n[1])-1,Number(n[2])-1]:null}}function Et({a:s,b:t,onto:e,pair:n},r){let o=new URL(r),i=(a,c)=>{c===null?o.searchParams.delete(a):o.searchParams.
set(a,c)},u=a=>[a.x,a.y].map(c=>Number(c.toFixed(3))).join(",");for(let[a,c]of[["a",s],["b",t]]){let d=c.x===$[a].x&&c.y===$[a].y;i(a,n||d?null:u(c))}return i("\
pair",n?n.map(a=>a+1).join("-"):null),i("onto",e==="a"?null:e),o}function St(s,t,e){let n=s?.[t==="a"?1:0]??(e===0?1:0);return t==="a"?[e,n]:[n,e]}var B=class{element=l("div",{class:"pairs"});words;selects=new Map;note=l("p",
{class:"note"});constructor(t,e,n){if(this.words=t,!(e.length<2)){this.element.append(l("p",{},t.pairs));for(let r of["a","b"]){let o=r==="a"?"query":"key",i=e.
map((a,c)=>l("option",{value:c},`${c+1} ${W(a)}`)),u=l("select",{"aria-label":S(t.pick,{name:r})},l("option",{value:""},t.free),...i);u.onchange=()=>n(r,u.value===
""?null:Number(u.value)),this.selects.set(r,u),this.element.append(l("label",{class:o},O(r,"",o),u))}this.element.append(this.note)}}show(t){for(let[e,n]of this.
selects)n.value=t?String(t[e==="a"?0:1]):"";this.note.textContent=t?this.words.pair_note:this.words.pair_hint}};var V=s=>O("a",s,"query"),H=s=>O("b",s,"key"),U=s=>l("span",{class:"norm"},"|",s,"|"),x=s=>l("span",{class:"sign"},s),z=(...s)=>l("span",{class:"term"},...s),Y=class{element;words;numbers=new Map;relations=new Map;needle=l(
"span",{class:"needle"});onto=l("span",{class:"onto"});ground=l("span");full=l("p",{class:"full"});verdict=l("p");outcome;constructor(t,e){this.words=t,this.outcome=
l("div",{class:"verdict"},this.verdict,this.full),this.element=l("div",{class:"panel"},this.sums(),this.sizes(),this.shade(e),this.outcome)}number(t,e=""){let n=l(
"output",{class:`number ${e}`,"data-name":t});return this.numbers.set(t,n),n}relation(t){let e=l("span",{class:"sign","data-name":t});return this.relations.set(
t,e),e}sums(){let{words:t}=this,e=(o,i)=>l("tr",{},l("th",{scope:"row"},t[o]),l("td",{},V(i),x(" = "),this.number(`a${i}`,"query")),l("td",{},x("× "),H(i),x(" \
= "),this.number(`b${i}`,"key")),l("td",{class:"equals"},this.relation(`is${i}`),this.number(`p${i}`))),n=l("span",{class:"norm"},V()," · ",H(),x(" = "),V("1"),
H("1"),x(" + "),V("2"),H("2")),r=l("tr",{},l("th",{scope:"row",colspan:"3"},n),l("td",{class:"equals"},this.relation("isSum"),this.number("sum","total")));return l(
"section",{class:"road"},l("h2",{},t.road_sum),l("table",{},l("tbody",{},e("across","1"),e("up","2")),l("tfoot",{},r)))}sizes(){return l("section",{class:"road"},
l("h2",{},this.words.road_size),l("p",{class:"factors"},z(U(V()),x(" = "),this.number("long","query")),z(x("× "),U(H()),x(" = "),this.number("wide","key")),z(x(
"× "),l("span",{class:"norm"},"cos θ"),x(" = "),this.number("cosine"))),l("p",{class:"result"},l("span",{class:"norm"},U(V())," ",U(H())," cos θ"),l("span",{
class:"equals"},this.relation("isSize"),this.number("size","total"))),this.dial())}dial(){let{words:t}=this;return l("div",{class:"dial"},l("div",{class:"ramp"},
l("span",{class:"zero"}),this.needle),l("div",{class:"ends"},l("span",{},"−1 ",t.opposite),l("span",{},"0 ",t.square),l("span",{},"1 ",t.same)),l("p",{class:"\
angle"},l("span",{class:"norm"},"θ")," = ",this.number("angle"),"°"))}shade(t){let{words:e}=this,[n,r=""]=e.road_shadow.split("{shadow}");return l("section",{
class:"road shade"},l("h2",{},n,this.onto,r),l("p",{class:"factors"},z(this.ground,x(" = "),this.number("ground")),z(x("× "),e.shadow,x(" = "),this.number("sha\
dow")),l("span",{class:"equals"},this.relation("isShade"),this.number("shade","total"))),l("button",{type:"button",class:"swap",onclick:t},e.swap))}show(t){let{
seen:e,onto:n,digits:r,full:o}=t,{words:i}=this,[u,a]=n==="a"?[e.long,e.wide]:[e.wide,e.long],c=a*e.cosine;this.write(t,u,c);let d=n==="a"?"query":"key",m=this.
numbers.get("ground");m&&(m.className=`number ${d}`),this.ground.replaceChildren(U(O(n,"",d)));let h=n==="a"?"b":"a";this.onto.textContent=S(i.onto,{from:h,to:n}),
this.needle.style.left=`${50+50*e.cosine}%`;let f=_(e,r);this.verdict.textContent=i[`sign_${f}`],this.outcome.className=`verdict ${f}`,this.full.hidden=o===null,
o!==null&&(this.full.textContent=S(i.full,{dot:v(o,r)}))}write({a:t,b:e,seen:n,digits:r},o,i){let u={a1:t.x,a2:t.y,b1:e.x,b2:e.y,p1:n.products[0],p2:n.products[1],
sum:n.sum,long:n.long,wide:n.wide,cosine:n.cosine,size:n.size,angle:n.angle/T,ground:o,shadow:i,shade:n.size};for(let[d,m]of this.numbers)m.textContent=v(u[d],d===
"cosine"?3:d==="angle"?1:r);let a=(d,m)=>Z(d.map(h=>[h,r]),m,r),c={is1:a([t.x,e.x],n.products[0]),is2:a([t.y,e.y],n.products[1]),isSum:mt(n.products,n.sum,r),isSize:Z(
[[n.long,r],[n.wide,r],[n.cosine,3]],n.size,r),isShade:a([o,i],n.size)};for(let[d,m]of this.relations)m.textContent=c[d]}};function Tt(s){return s.ctrlKey||s.metaKey||s.altKey}function Pt(s,t){return Object.hasOwn(t,s.key)?(s.preventDefault(),s.stopPropagation(),t[s.key](),!0):!1}var y=300,Lt=22,X=class{element;words;actions;grid=p("g",{class:"grid"});wedge=p("path",{class:"wedge"});theta=p("text",{class:"theta"});line=p("line",{class:"s\
upport"});fall=p("line",{class:"fall"});corner=p("path",{class:"corner"});shadow=p("line",{class:"shadow"});shadowName=p("text",{class:"shadow-name"});arrows;range=0;constructor(t,e){
this.words=t,this.actions=e,this.arrows={a:this.arrow("a"),b:this.arrow("b")};let n=y+Lt;this.element=p("svg",{class:"plane",viewBox:`${-n} ${-n} ${2*n} ${2*n}`,
role:"group","aria-label":t.plane},this.grid,this.wedge,this.line,this.shadow,this.fall,this.corner,this.arrows.b.group,this.arrows.a.group,this.theta,this.shadowName)}arrow(t){
let e=Wt(t);return e.handle.onpointerdown=n=>this.take(n,t,e.handle),e.handle.onkeydown=n=>this.key(n,t),e}take(t,e,n){t.button||(t.preventDefault(),n.focus({preventScroll:!0}),
n.setPointerCapture(t.pointerId),this.actions.take(),n.onpointermove=r=>this.actions.move(e,this.place(r)),n.onpointerup=n.onpointercancel=()=>{n.onpointermove=
n.onpointerup=n.onpointercancel=null,this.actions.letGo()})}place(t){let e=this.element.getBoundingClientRect(),n=2*(y+Lt)/e.width,r=this.range/50,o=i=>N(Math.round(
i*n/y*50),-50,50)*r;return{x:o(t.clientX-e.left-e.width/2),y:-o(t.clientY-e.top-e.height/2)}}key(t,e){if(Tt(t))return;let[n,r]=t.shiftKey?[15,5]:[1,1];Pt(t,{ArrowLeft:()=>this.
actions.turn(e,n),ArrowRight:()=>this.actions.turn(e,-n),ArrowUp:()=>this.actions.stretch(e,r),ArrowDown:()=>this.actions.stretch(e,-r)})}rule(t){if(t===this.range)
return;this.range=t;let e=t/5;this.grid.replaceChildren();for(let n=-5;n<=5;n++){let r=n*y/5,o=n?"thin":"axis";if(this.grid.append(p("line",{class:o,x1:r,x2:r,y1:-y,
y2:y}),p("line",{class:o,y1:r,y2:r,x1:-y,x2:y})),n%2===0)continue;let i=v(n*e,e<1?1:0);this.grid.append(p("text",{class:"tick",x:r,y:21,"text-anchor":"middle"},
i),p("text",{class:"tick",x:-8,y:-r+5,"text-anchor":"end"},i))}}at(t){let e=y/this.range;return[t.x*e,-t.y*e]}show(t,e){this.draw("a",t.a,e.a),this.draw("b",t.b,
e.b),this.angle(t),this.project(t)}draw(t,e,n){let{shaft:r,head:o,label:i,handle:u,grip:a,ring:c}=this.arrows[t],[d,m]=this.at(e),h=Math.atan2(m,d),[f,w]=[Math.
cos(h),Math.sin(h)];g(r,{x1:0,y1:0,x2:d-14*f,y2:m-14*w}),g(o,{transform:`translate(${d} ${m}) rotate(${h/T})`});for(let A of[a,c])g(A,{cx:d-8*f,cy:m-8*w});let P=8+
13*(n.length-1),[L,M]=n.length===1?[d+26*f,m+26*w+9]:[d,w>0?m+40:m-20];g(i,{x:N(L,P-y,y-P),y:N(M,20-y,y-4),"text-anchor":"middle"}),i.replaceChildren(n);let D=E(
e)/T;g(u,{"aria-label":S(this.words.handle,{name:t}),"aria-valuenow":D.toFixed(1),"aria-valuetext":S(this.words.handle_value,{length:v(b(e),2),angle:v(D,1)})})}angle({
a:t,b:e,seen:n}){let[r,o]=[t,e].map(M=>Math.hypot(...this.at(M))),i=N(.42*Math.min(r,o),16,74),u=E(t),a=t.x*e.y-t.y*e.x>=0?1:-1,c=M=>[i*Math.cos(M),-i*Math.sin(
M)],[d,m]=c(u),[h,f]=c(u+a*n.angle);g(this.wedge,{d:`M 0 0 L ${d} ${m} A ${i} ${i} 0 0 ${a>0?0:1} ${h} ${f} Z`});let w=u+a*n.angle/2,[P,L]=[(i+24)*Math.cos(w),-(i+
24)*Math.sin(w)+7];g(this.theta,{x:P,y:L,"text-anchor":"middle"}),this.theta.textContent=n.angle>.2?"θ":""}project({a:t,b:e,onto:n,seen:r}){let[o,i]=n==="a"?[e,
t]:[t,e],[u,a]=this.at(i),[c,d]=this.at(wt(o,i)),[m,h]=this.at(o),f=2*y/Math.hypot(u,a);g(this.line,{x1:-u*f,y1:-a*f,x2:u*f,y2:a*f}),g(this.fall,{x1:m,y1:h,x2:c,
y2:d}),g(this.shadow,{x1:0,y1:0,x2:c,y2:d,class:r.cosine>=0?"shadow":"shadow behind"});let w=Math.atan2(a,u),[P,L]=[Math.cos(w),Math.sin(w)],M=Math.sign((m-c)*-L+
(h-d)*P)||1,D=r.cosine>=0?-1:1,[A,F]=[[D*P*14,D*L*14],[M*-L*14,M*P*14]],[Rt,ut]=[Math.hypot(m-c,h-d),Math.hypot(c,d)];this.corner.style.display=Rt>24&&ut>24?"":
"none",g(this.corner,{d:`M ${c+A[0]} ${d+A[1]} L ${c+A[0]+F[0]} ${d+A[1]+F[1]} L ${c+F[0]} ${d+F[1]}`}),g(this.shadowName,{x:c/2+M*L*46,y:d/2-M*P*46+6,"text-anc\
hor":"middle"}),this.shadowName.textContent=ut>60?this.words.shadow:""}};function Wt(s){let t=p("line",{class:"shaft"}),e=p("path",{class:"head",d:"M 0 0 L -22 \
-10 L -17 0 L -22 10 Z"}),n=p("text",{class:"name"},s),r=p("circle",{class:"grip",r:21}),o=p("circle",{class:"ring",r:13}),u=p("g",{class:"handle",tabindex:"0",
role:"slider","aria-valuemin":"-180","aria-valuemax":"180","data-name":s},r,o,e);return{group:p("g",{class:`arrow ${s}`},t,u,n),shaft:t,head:e,label:n,handle:u,
grip:r,ring:o}}var jt=450,ct=class{host;announcer;frame;settling;data=null;view=null;text="";state={...$,onto:"a",pair:null};range=k;constructor(t){this.host=t,this.announcer=
new q(t.lifetime),this.frame=t.lifetime.frame(),this.settling=t.lifetime.timer(),t.lifetime.resized(t.root,()=>this.arrange())}update(t){let{palette:e,words:n,tokens:r}=t,
{root:o}=this.host,i=this.data===null,u=JSON.stringify([r,n]),a={...t,dots:yt(t.dots)};this.data=a,ht(o,e),o.style.setProperty("--minus",e.diverging[0][1]),o.style.
setProperty("--plus",e.diverging[e.diverging.length-1][1]),u!==this.text&&(this.view=this.build(a)),this.text=u,i&&(this.state=Nt(window.location.search),this.range=
j([this.state.a,this.state.b],k)),this.state.pair&&this.takePair(a,this.state.pair,!1),this.arrange(),this.show(),this.writeAddress()}build({words:t,tokens:e}){
let n=new X(t,{take:()=>this.stop(),move:(m,h)=>this.set(m,h),letGo:()=>this.settle(),turn:(m,h)=>this.turn(m,h),stretch:(m,h)=>this.stretch(m,h)}),r=new Y(t,()=>this.
swap()),o=new B(t,e,(m,h)=>this.choose(m,h)),i=(m,h)=>l("button",{type:"button","data-preset":m,onclick:()=>this.preset(h())},t[`preset_${m}`]),u=m=>()=>R(b(this.
state.b),E(this.state.a)+m),a=i("double",()=>({x:2*this.state.b.x,y:2*this.state.b.y})),c=l("div",{class:"presets",role:"group","aria-label":t.presets},i("same",
u(0)),i("square",u(Math.PI/2)),i("opposite",u(Math.PI)),a,i("start",()=>null)),d=l("div",{},c,r.element,o.element,l("p",{class:"hint"},t.hint));return this.host.
root.replaceChildren(l("div",{class:"board"},n.element,d),this.announcer.element),{plane:n,panel:r,pairs:o,double:a}}choose(t,e){this.data&&(e===null?(this.state.
pair=null,this.settle()):this.takePair(this.data,St(this.state.pair,t,e),!0))}takePair({dots:t,tokens:e},n,r){let o=e.length;if(n.some(d=>d>=o)){this.state.pair=
null;return}let[i,u]=n,{a,b:c}=vt(t[i*o+i],t[u*o+u],t[i*o+u]);this.stop(),this.state.pair=n,this.range=j([a,c]),this.go(a,c,r)}set(t,e){this.state.pair=null;let n=I*
this.range,r=b(e),o=E(r?e:this.state[t]);this.state[t]=r<n?R(n,o):e,this.show()}turn(t,e){let n=this.state[t];this.set(t,it(R(b(n),E(n)+e*T),this.range)),this.settle()}stretch(t,e){
let n=this.state[t],r=Math.max(I*this.range,b(n)+e*this.range/50);this.set(t,it(R(r,E(n)),this.range)),this.settle()}swap(){this.state.onto=this.state.onto==="a"?
"b":"a",this.settle()}preset(t){this.stop(),this.state.pair=null;let e=t?this.state.a:$.a,n=t??$.b;this.range=t?j([e,n],Math.min(this.range,k)):k,this.go(e,n,!0)}go(t,e,n){
n&&!xt()?this.animate({a:t,b:e}):Object.assign(this.state,{a:t,b:e}),this.settle()}animate(t){let e={a:this.state.a,b:this.state.b},n=performance.now(),r=o=>{let i=N(
(o-n)/jt,0,1),u=i*i*(3-2*i);for(let a of["a","b"])this.state[a]=i<1?Mt(e[a],t[a],u):t[a];i<1&&this.frame.request(r),this.show(),i===1&&this.settle()};this.frame.
request(r)}stop(){this.frame.stop()}settle(){this.show(),!this.frame.waiting&&(this.settling.start(250,()=>this.writeAddress()),this.announcer.say(()=>this.sentence()))}arrange(){
let{root:t}=this.host;t.classList.toggle("wide",t.clientWidth>=1290),t.classList.toggle("narrow",t.clientWidth<900),t.classList.toggle("phone",t.clientWidth<560)}show(){
if(!this.view||!this.data)return;let{plane:t,panel:e,pairs:n,double:r}=this.view,{a:o,b:i,onto:u,pair:a}=this.state,c=this.frame.waiting,d=ot(o,i),m=a&&!c?this.
data.dots[a[0]*this.data.tokens.length+a[1]]:null;t.rule(this.range),t.show({a:o,b:i,onto:u,seen:d},this.names(this.data)),e.show({a:o,b:i,onto:u,seen:d,digits:at(
this.range),full:m}),n.show(a),r.disabled=2*b(i)>lt,Object.assign(this.host.root.dataset,{a:`${o.x} ${o.y}`,b:`${i.x} ${i.y}`,moving:c,range:this.range})}names({
tokens:t}){let{pair:e}=this.state,n=r=>{let o=W(t[r]);return o.length>9?`${o.slice(0,8)}…`:o};return e?{a:`a ${n(e[0])}`,b:`b ${n(e[1])}`}:{a:"a",b:"b"}}sentence(){
if(!this.data)return"";let{words:t}=this.data,e=ot(this.state.a,this.state.b),n=at(this.range);return S(t.told,{dot:v(e.sum,n),long:v(e.long,n),wide:v(e.wide,n),
angle:v(e.angle/T,1),verdict:t[`sign_${_(e,n)}`]})}writeAddress(){if(this.frame.waiting)return;let t=Et(this.state,window.location.href);t.search!==window.location.
search&&window.history.replaceState(window.history.state,"",t)}},Be=bt("vectors",s=>new ct(s),.7);export{Be as default};
