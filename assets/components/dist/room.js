var Ft="seq2see:address";function mt(s,t){for(let e of[Ft,"popstate","hashchange"])s.listen(window,e,t)}var jt="seq2see:class-question";function pt(s){JSON.stringify(s)!==JSON.stringify(qt())&&(window.seq2seeClassQuestion=s,window.dispatchEvent(new Event(jt)))}function qt(){
return window.seq2seeClassQuestion??null}function c(s,t={},...e){let n=document.createElement(s),{class:o,style:i={},onclick:r,...a}=t;o!==void 0&&(n.className=o);for(let[l,d]of Object.entries(i))n.style.
setProperty(l,d);r&&(n.onclick=()=>r()),g(n,a);for(let l of e)n.append(l instanceof Node?l:String(l));return n}function x(s,t={},...e){let n=document.createElementNS(
"http://www.w3.org/2000/svg",s);return g(n,t),n.append(...e),n}function g(s,t){for(let[e,n]of Object.entries(t))n!=null&&s.setAttribute(e,String(n))}function h(s,t){
s.textContent!==t&&(s.textContent=t)}function p(s,t){return s.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}var S=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,n){t.addEventListener(e,n,{signal:this.#t.signal})}resized(t,e){
let n=new ResizeObserver(e);n.observe(t),this.#e.add(()=>n.disconnect())}timer(){let t=new v;return this.#e.add(()=>t.close()),t}frame(){let t=new L;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},v=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},L=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var Qt="presenting";function gt(){return typeof document<"u"&&document.documentElement.classList.contains(Qt)}function N(){return typeof location<"u"&&new URLSearchParams(location.
search).get("embed")==="picture"}var Gt=6,Vt=1300,Jt=1.5,Kt={usual:990,most:2.25},Yt=.4;function Xt(s,t,e){if(e(t))return t;let[n,o]=[s,t];for(let i=0;i<Gt;i++){let r=(n+o)/2;e(r)?n=r:o=r}return n}
function Zt(s,t=gt()){let{usual:e,most:n}=t?Kt:{usual:Vt,most:Jt};return Math.min(n,Math.max(1,s/e))}function yt(s,t,e,n=()=>{}){let o=s.getRootNode(),i=(o instanceof
ShadowRoot?o.host:s).closest(".st-key-stage");if(!i)return()=>{};let r=()=>s.getBoundingClientRect().height,a=d=>{let u=Xt(N()?Math.min(e,Yt):e,Zt(i.clientWidth),
f=>(s.style.zoom=String(f),n(),r()<=d));return s.style.zoom=String(u),n(),u},l=()=>{let d=i.clientHeight;if(!d)return;s.style.maxHeight="",s.classList.remove("c\
rowded");let u=a(d);r()>d+1&&(s.classList.add("crowded"),u=a(d)),s.style.maxHeight=`${d/u}px`,s.style.overflowY="auto"};return t.resized(i,l),l}var wt=Symbol.for("seq2see.picture");function vt(s,t){s[wt]=t}function bt(s){return s[wt]}function Et(s,t,e=1){let n=new WeakMap;function o(i,r,a){let l=new S;N()&&i.classList.add("framed");let u=t({root:i,lifetime:l,send:(y,w)=>m.send?.(y,w)},r),f=e<
1?yt(i,l,e,()=>u.arrange?.()):()=>{},m={lifetime:l,picture:u,fit:f,send:a};return n.set(i,m),m}return({data:i,parentElement:r,setStateValue:a})=>{let l=r.querySelector(
`.${s}`);if(!l||!i)return;let d=n.get(l)??o(l,i,a);return d.send=a,vt(l,{name:s,data:i}),d.picture.update(i),d.fit(),()=>{d.lifetime.close(),n.get(l)===d&&n.delete(
l)}}}function O(s,[t,e]){return`${t[s[0]%t.length]} ${e[s[1]%e.length]}`}var te="M3 5h18v11H3zM8 20h8M12 16v4M7 9h6M7 12h10",B=class{#t;#e;#n=c("span",{class:"name"});#o=c("button",{type:"button",class:"open"},x("svg",{viewBox:"0 0 2\
4 24","aria-hidden":"true"},x("path",{d:te})),this.#n);#s=c("button",{type:"button",class:"follow",onclick:()=>this.#t.follow(this.#t.seat?.following===!1)});#i=c(
"span",{class:"live",role:"status"});constructor(t,e,n){this.#t=e,this.#e=n,this.#o.popoverTargetElement=n,t.replaceChildren(this.#o,this.#s,this.#i)}update(t){
let{words:e}=t,{seat:n,state:o,status:i}=this.#t,r=n?.name?O(n.name,t.names):"",a=o?` · ${o.here}`:"",l=n?.role==="presenter"?`${n.code}${a}`:r;h(this.#n,i==="\
lost"?e.lost_short:n?l:e.button),this.#o.dataset.status=i,g(this.#o,{title:e.title,"aria-label":n?`${e.title}: ${this.#n.textContent}`:e.button});let d=n?.role===
"student";this.#s.hidden=!d;let u=n?.following!==!1;this.#s.dataset.following=String(u),h(this.#s,u?e.look:e.back);let f=u?e.following:e.looking,m=d?`${p(e.joined,
{code:n.code,name:r})} ${f}`:"";h(this.#i,i==="lost"?e.lost:i==="live"?m:""),this.#e.matches(":popover-open")&&this.place()}place(){let{right:t,bottom:e}=this.#o.
getBoundingClientRect(),n=document.documentElement.clientWidth-t;this.#e.style.setProperty("--right",e>0?`${Math.max(0,n)}px`:"auto")}};var K=4,z=class{#t=c("p",{class:"room-error",role:"alert"});element=c("section",{class:"room-card"});#e=new L;#n="";#o=!1;constructor(...t){this.element.append(
...t,this.#t),this.element.hidden=!0}update(t,e,n,o){this.#o=e,this.element.hidden=!t,this.element.setAttribute("aria-label",n),h(this.#t,o),this.#n="",t?this.#s():
this.#e.stop()}#s(){this.#i(),this.#e.request(()=>this.#s())}#i(){let t=document.querySelector(".st-key-question")?.getBoundingClientRect(),e=document.querySelector(
".st-key-sentence-bar")?.getBoundingClientRect(),n=document.querySelector(".st-key-stage")?.getBoundingClientRect(),[o,i]=[document.documentElement.clientWidth,
Math.max(e?.bottom??0,0)+K],r=t?.width?t:{left:12,right:o-12,top:52},a=Math.max(r.top,i),l=this.#o&&n?Math.max(0,n.top-K-a):0,d=JSON.stringify([r.left,r.right,a,
l,window.innerHeight]);d!==this.#n&&(this.#n=d,Object.assign(this.element.style,{left:`${r.left}px`,width:`${r.right-r.left}px`,top:`${a}px`,minHeight:`${l}px`,
maxHeight:`${window.innerHeight-a-2*K}px`}))}};var ee=["room","present","embed","guess"],ne=100,se=200;function R(s){let t=new URL(s);for(let e of ee)t.searchParams.delete(e);return t.searchParams.sort(),`${t.
pathname}${t.search}`}function D(s,t){if(!/^\/(?![/\\])/.test(s))return null;try{let e=new URL(s,t);return e.origin===t?e:null}catch{return null}}function xt(s,t){
let e=new URL(s);for(let n of["text","source"])(n==="text"||e.searchParams.has(n))&&e.searchParams.set(n,t);return R(e.href)}var Y={href:()=>window.location.href,
ready:()=>document.querySelector("[data-testid=stApp][data-test-connection-state=CONNECTED]")!==null,open:s=>{window.history.pushState(window.history.state,"",s),
window.dispatchEvent(new PopStateEvent("popstate",{state:window.history.state}))}},I=class{#t;#e=new v;#n=null;constructor(t){this.#t=t}go(t){t!==this.#n&&(this.#n=
t,this.#o())}stray(){this.#n=null,this.#e.stop()}get waiting(){return this.#e.waiting}get strayed(){if(this.#n===null||this.#e.waiting)return!1;let{pathname:t,origin:e}=new URL(
this.#t.href());return D(this.#n,e)?.pathname!==t}#o(){let t=this.#n;if(t===null)return;let e=this.#t.href(),n=D(t,new URL(e).origin);!n||R(e)===R(n.href)||(this.#t.
ready()?this.#t.open(n):this.#e.start(se,()=>this.#o()))}},H=class{#t;#e=new v;#n=null;#o=null;#s=!1;constructor(t){this.#t=t}begin(t){this.#n=t}at(t){this.#o=t,
!this.#s&&!this.#e.waiting&&this.#i()}stop(){this.#e.stop(),this.#o=this.#n=null}async#i(){let t=this.#o;if(t===null||t===this.#n)return;this.#s=!0;let e=await this.#t(
t);this.#s=!1,e&&(this.#n=t),(e||t!==this.#o)&&this.#e.start(ne,()=>{this.#i()})}};var oe=".st-key-guess [data-testid=stBidiComponentIsolated]";function _(){for(let s of document.querySelectorAll(oe)){let t=s.shadowRoot?.querySelector(".predic\
t"),e=t&&bt(t)?.data;if(e)return ie(e)}return null}function ie({lesson:s,ask:t,choices:e,answer:n,why:o}){let i=e.map(({label:r,value:a,told:l})=>({label:r,value:a,
told:l}));return{lesson:s,ask:t,choices:i,answer:n,why:o}}async function Mt(s){try{return await navigator.clipboard.writeText(s.value),!0}catch{return s.focus(),s.select(),document.execCommand("copy")}}function St(s){return/^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(s)}var M=(s=>(s[s.Border=-1]="Border",s[s.Data=0]="Data",s[s.Function=1]="Function",s[s.Position=2]="Position",s[s.Timing=3]="Timing",s[s.Alignment=4]="Alignment",
s))(M||{}),re=[0,1],At=[1,0],Lt=[2,3],Rt=[3,2],ae={L:re,M:At,Q:Lt,H:Rt},le=/^\d*$/,ce=/^[A-Z0-9 $%*+./:-]*$/,X="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",nt=1,
st=40,kt=3,de=3,W=40,he=10,Pt=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,10,
16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,26,24,
20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,
30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],Ct=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[-1,1,1,
1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,20,23,23,
25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,
74,77,81]],Z=class{constructor(t,e,n,o){if(this.version=t,this.ecc=e,t<nt||t>st)throw new RangeError("Version value out of range");if(o<-1||o>7)throw new RangeError(
"Mask value out of range");this.size=t*4+17;let i=Array.from({length:this.size}).fill(!1);for(let a=0;a<this.size;a++)this.modules.push(i.slice()),this.types.push(
i.map(()=>0));this.drawFunctionPatterns();let r=this.addEccAndInterleave(n);if(this.drawCodewords(r),o===-1){let a=1e9;for(let l=0;l<8;l++){this.applyMask(l),this.
drawFormatBits(l);let d=this.getPenaltyScore();d<a&&(o=l,a=d),this.applyMask(l)}}this.mask=o,this.applyMask(o),this.drawFormatBits(o)}size;mask;modules=[];types=[];getModule(t,e){
return t>=0&&t<this.size&&e>=0&&e<this.size&&this.modules[e][t]}drawFunctionPatterns(){for(let n=0;n<this.size;n++)this.setFunctionModule(6,n,n%2===0,M.Timing),
this.setFunctionModule(n,6,n%2===0,M.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);let t=this.
getAlignmentPatternPositions(),e=t.length;for(let n=0;n<e;n++)for(let o=0;o<e;o++)n===0&&o===0||n===0&&o===e-1||n===e-1&&o===0||this.drawAlignmentPattern(t[n],t[o]);
this.drawFormatBits(0),this.drawVersion()}drawFormatBits(t){let e=this.ecc[1]<<3|t,n=e;for(let i=0;i<10;i++)n=n<<1^(n>>>9)*1335;let o=(e<<10|n)^21522;for(let i=0;i<=
5;i++)this.setFunctionModule(8,i,b(o,i));this.setFunctionModule(8,7,b(o,6)),this.setFunctionModule(8,8,b(o,7)),this.setFunctionModule(7,8,b(o,8));for(let i=9;i<
15;i++)this.setFunctionModule(14-i,8,b(o,i));for(let i=0;i<8;i++)this.setFunctionModule(this.size-1-i,8,b(o,i));for(let i=8;i<15;i++)this.setFunctionModule(8,this.
size-15+i,b(o,i));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let t=this.version;for(let n=0;n<12;n++)t=t<<1^(t>>>11)*7973;let e=this.
version<<12|t;for(let n=0;n<18;n++){let o=b(e,n),i=this.size-11+n%3,r=Math.floor(n/3);this.setFunctionModule(i,r,o),this.setFunctionModule(r,i,o)}}drawFinderPattern(t,e){
for(let n=-4;n<=4;n++)for(let o=-4;o<=4;o++){let i=Math.max(Math.abs(o),Math.abs(n)),r=t+o,a=e+n;r>=0&&r<this.size&&a>=0&&a<this.size&&this.setFunctionModule(r,
a,i!==2&&i!==4,M.Position)}}drawAlignmentPattern(t,e){for(let n=-2;n<=2;n++)for(let o=-2;o<=2;o++)this.setFunctionModule(t+o,e+n,Math.max(Math.abs(o),Math.abs(n))!==
1,M.Alignment)}setFunctionModule(t,e,n,o=M.Function){this.modules[e][t]=n,this.types[e][t]=o}addEccAndInterleave(t){let e=this.version,n=this.ecc;if(t.length!==
U(e,n))throw new RangeError("Invalid argument");let o=Ct[n[0]][e],i=Pt[n[0]][e],r=Math.floor(tt(e)/8),a=o-r%o,l=Math.floor(r/o),d=[],u=be(i);for(let m=0,y=0;m<o;m++){
let w=t.slice(y,y+l-i+(m<a?0:1));y+=w.length;let $=Ee(w,u);m<a&&w.push(0),d.push(w.concat($))}let f=[];for(let m=0;m<d[0].length;m++)d.forEach((y,w)=>{(m!==l-i||
w>=a)&&f.push(y[m])});return f}drawCodewords(t){if(t.length!==Math.floor(tt(this.version)/8))throw new RangeError("Invalid argument");let e=0;for(let n=this.size-
1;n>=1;n-=2){n===6&&(n=5);for(let o=0;o<this.size;o++)for(let i=0;i<2;i++){let r=n-i,l=(n+1&2)===0?this.size-1-o:o;!this.types[l][r]&&e<t.length*8&&(this.modules[l][r]=
b(t[e>>>3],7-(e&7)),e++)}}}applyMask(t){if(t<0||t>7)throw new RangeError("Mask value out of range");for(let e=0;e<this.size;e++)for(let n=0;n<this.size;n++){let o;
switch(t){case 0:o=(n+e)%2===0;break;case 1:o=e%2===0;break;case 2:o=n%3===0;break;case 3:o=(n+e)%3===0;break;case 4:o=(Math.floor(n/3)+Math.floor(e/2))%2===0;break;case 5:
o=n*e%2+n*e%3===0;break;case 6:o=(n*e%2+n*e%3)%2===0;break;case 7:o=((n+e)%2+n*e%3)%2===0;break;default:throw new Error("Unreachable")}!this.types[e][n]&&o&&(this.
modules[e][n]=!this.modules[e][n])}}getPenaltyScore(){let t=0;for(let i=0;i<this.size;i++){let r=!1,a=0,l=[0,0,0,0,0,0,0];for(let d=0;d<this.size;d++)this.modules[i][d]===
r?(a++,a===5?t+=kt:a>5&&t++):(this.finderPenaltyAddHistory(a,l),r||(t+=this.finderPenaltyCountPatterns(l)*W),r=this.modules[i][d],a=1);t+=this.finderPenaltyTerminateAndCount(
r,a,l)*W}for(let i=0;i<this.size;i++){let r=!1,a=0,l=[0,0,0,0,0,0,0];for(let d=0;d<this.size;d++)this.modules[d][i]===r?(a++,a===5?t+=kt:a>5&&t++):(this.finderPenaltyAddHistory(
a,l),r||(t+=this.finderPenaltyCountPatterns(l)*W),r=this.modules[d][i],a=1);t+=this.finderPenaltyTerminateAndCount(r,a,l)*W}for(let i=0;i<this.size-1;i++)for(let r=0;r<
this.size-1;r++){let a=this.modules[i][r];a===this.modules[i][r+1]&&a===this.modules[i+1][r]&&a===this.modules[i+1][r+1]&&(t+=de)}let e=0;for(let i of this.modules)
e=i.reduce((r,a)=>r+(a?1:0),e);let n=this.size*this.size,o=Math.ceil(Math.abs(e*20-n*10)/n)-1;return t+=o*he,t}getAlignmentPatternPositions(){if(this.version===
1)return[];{let t=Math.floor(this.version/7)+2,e=this.version===32?26:Math.ceil((this.version*4+4)/(t*2-2))*2,n=[6];for(let o=this.size-7;n.length<t;o-=e)n.splice(
1,0,o);return n}}finderPenaltyCountPatterns(t){let e=t[1],n=e>0&&t[2]===e&&t[3]===e*3&&t[4]===e&&t[5]===e;return(n&&t[0]>=e*4&&t[6]>=e?1:0)+(n&&t[6]>=e*4&&t[0]>=
e?1:0)}finderPenaltyTerminateAndCount(t,e,n){return t&&(this.finderPenaltyAddHistory(e,n),e=0),e+=this.size,this.finderPenaltyAddHistory(e,n),this.finderPenaltyCountPatterns(
n)}finderPenaltyAddHistory(t,e){e[0]===0&&(t+=this.size),e.pop(),e.unshift(t)}};function E(s,t,e){if(t<0||t>31||s>>>t)throw new RangeError("Value out of range");
for(let n=t-1;n>=0;n--)e.push(s>>>n&1)}function b(s,t){return(s>>>t&1)!==0}var P=class{constructor(t,e,n){if(this.mode=t,this.numChars=e,this.bitData=n,e<0)throw new RangeError(
"Invalid argument");this.bitData=n.slice()}getData(){return this.bitData.slice()}},ue=[1,10,12,14],fe=[2,9,11,13],me=[4,8,16,16];function Tt(s,t){return s[Math.
floor((t+7)/17)+1]}function $t(s){let t=[];for(let e of s)E(e,8,t);return new P(me,s.length,t)}function pe(s){if(!Nt(s))throw new RangeError("String contains no\
n-numeric characters");let t=[];for(let e=0;e<s.length;){let n=Math.min(s.length-e,3);E(Number.parseInt(s.substring(e,e+n),10),n*3+1,t),e+=n}return new P(ue,s.length,
t)}function ge(s){if(!Ot(s))throw new RangeError("String contains unencodable characters in alphanumeric mode");let t=[],e;for(e=0;e+2<=s.length;e+=2){let n=X.indexOf(
s.charAt(e))*45;n+=X.indexOf(s.charAt(e+1)),E(n,11,t)}return e<s.length&&E(X.indexOf(s.charAt(e)),6,t),new P(fe,s.length,t)}function ye(s){return s===""?[]:Nt(s)?
[pe(s)]:Ot(s)?[ge(s)]:[$t(ve(s))]}function Nt(s){return le.test(s)}function Ot(s){return ce.test(s)}function we(s,t){let e=0;for(let n of s){let o=Tt(n.mode,t);
if(n.numChars>=1<<o)return Number.POSITIVE_INFINITY;e+=4+o+n.bitData.length}return e}function ve(s){s=encodeURI(s);let t=[];for(let e=0;e<s.length;e++)s.charAt(
e)!=="%"?t.push(s.charCodeAt(e)):(t.push(Number.parseInt(s.substring(e+1,e+3),16)),e+=2);return t}function tt(s){if(s<nt||s>st)throw new RangeError("Version num\
ber out of range");let t=(16*s+128)*s+64;if(s>=2){let e=Math.floor(s/7)+2;t-=(25*e-10)*e-55,s>=7&&(t-=36)}return t}function U(s,t){return Math.floor(tt(s)/8)-Pt[t[0]][s]*
Ct[t[0]][s]}function be(s){if(s<1||s>255)throw new RangeError("Degree out of range");let t=[];for(let n=0;n<s-1;n++)t.push(0);t.push(1);let e=1;for(let n=0;n<s;n++){
for(let o=0;o<t.length;o++)t[o]=et(t[o],e),o+1<t.length&&(t[o]^=t[o+1]);e=et(e,2)}return t}function Ee(s,t){let e=t.map(n=>0);for(let n of s){let o=n^e.shift();
e.push(0),t.forEach((i,r)=>e[r]^=et(i,o))}return e}function et(s,t){if(s>>>8||t>>>8)throw new RangeError("Byte out of range");let e=0;for(let n=7;n>=0;n--)e=e<<
1^(e>>>7)*285,e^=(t>>>n&1)*s;return e}function xe(s,t,e=1,n=40,o=-1,i=!0){if(!(nt<=e&&e<=n&&n<=st)||o<-1||o>7)throw new RangeError("Invalid value");let r,a;for(r=
e;;r++){let f=U(r,t)*8,m=we(s,r);if(m<=f){a=m;break}if(r>=n)throw new RangeError("Data too long")}for(let f of[At,Lt,Rt])i&&a<=U(r,f)*8&&(t=f);let l=[];for(let f of s){
E(f.mode[0],4,l),E(f.numChars,Tt(f.mode,r),l);for(let m of f.getData())l.push(m)}let d=U(r,t)*8;E(0,Math.min(4,d-l.length),l),E(0,(8-l.length%8)%8,l);for(let f=236;l.
length<d;f^=253)E(f,8,l);let u=Array.from({length:Math.ceil(l.length/8)},()=>0);return l.forEach((f,m)=>u[m>>>3]|=f<<7-(m&7)),new Z(r,t,u,o)}function Bt(s,t){let{
ecc:e="L",boostEcc:n=!1,minVersion:o=1,maxVersion:i=40,maskPattern:r=-1,border:a=1}=t||{},l=typeof s=="string"?ye(s):Array.isArray(s)?[$t(s)]:void 0;if(!l)throw new Error(
`uqr only supports encoding string and binary data, but got: ${typeof s}`);let d=xe(l,ae[e],o,i,r,n),u=Me({version:d.version,maskPattern:d.mask,size:d.size,data:d.
modules,types:d.types},a);return t?.invert&&(u.data=u.data.map(f=>f.map(m=>!m))),t?.onEncoded?.(u),u}function Me(s,t=1){if(!t)return s;let{size:e}=s,n=e+t*2;s.size=
n,s.data.forEach(i=>{for(let r=0;r<t;r++)i.unshift(!1),i.push(!1)});for(let i=0;i<t;i++)s.data.unshift(Array.from({length:n},r=>!1)),s.data.push(Array.from({length:n},
r=>!1));let o=M.Border;s.types.forEach(i=>{for(let r=0;r<t;r++)i.unshift(o),i.push(o)});for(let i=0;i<t;i++)s.types.unshift(Array.from({length:n},r=>o)),s.types.
push(Array.from({length:n},r=>o));return s}var Se=2953,C=4;function ke(s){return new TextEncoder().encode(s).length}function ot(s){return ke(s)>Se?null:Bt(s,{ecc:"L",boostEcc:!0,border:0}).data}function Ae(s){
return s.flatMap((t,e)=>Le(t).map(([n,o])=>`M${n} ${e}h${o}v1h-${o}z`)).join("")}function Le(s){let t=[];return s.forEach((e,n)=>{e&&(s[n-1]?t[t.length-1][1]+=1:
t.push([n,1]))}),t}function Re(s,t,e){return Math.max(1,Math.floor(t*e/s))*s/e}function it(s,t,e){let n=s.length+2*C,o=Re(n,t,window.devicePixelRatio||1);return x(
"svg",{class:"qr",role:"img","aria-label":e,viewBox:`${-C} ${-C} ${n} ${n}`,width:o,height:o},x("rect",{x:-C,y:-C,width:n,height:n,fill:"#fff"}),x("path",{d:Ae(
s),fill:"#000","shape-rendering":"crispEdges"}))}var Pe=168,Ce=88,F=class{#t;#e;#n;#o=c("h2");#s=c("p",{class:"room-error",role:"alert"});#i=c("p");#r=this.#w(()=>{this.#t.open()},"primary room-open");#a=c("in\
put",{id:"room-code",type:"text",maxlength:12,autocomplete:"off"});#l=c("label",{for:"room-code"});#u=c("button",{type:"submit"});#g=c("form",{class:"room-line"},
this.#l,this.#a,this.#u);#c=c("div",{class:"room-part"},this.#i,this.#r,this.#g);#m=c("p",{class:"room-big"});#d=c("input",{type:"text",readonly:"",spellcheck:"\
false"});#p=this.#w(()=>{this.#F()});#y=c("p",{class:"room-count",role:"status"});#h=c("p",{class:"room-local"});#f=c("button",{type:"button",class:"room-qr",onclick:()=>this.#U()});#x=c(
"p",{class:"room-numbers",role:"status"});#E=this.#w(()=>this.#e.ask(),"primary room-ask-class");#S=c("p",{class:"room-note"});#R=this.#w(()=>this.#e.wall(!this.#t.
state?.wall.open));#k=this.#w(()=>{this.#j()});#v=this.#w(()=>this.#q(),"room-end");#A=c("div",{class:"room-part"});#C=c("p");#T=this.#w(()=>this.#t.follow(this.#t.
seat?.following===!1),"primary");#P=this.#w(()=>this.#e.write());#$=this.#w(()=>this.#t.leave());#N=c("div",{class:"room-part"},this.#C,this.#T,this.#P,this.#$);#O=c(
"div",{class:"room-poster"});#B=c("p",{class:"room-big"});#z=c("button",{type:"button",class:"room-fold"},"×");#b=c("dialog",{class:"room-full"},this.#O,this.#B,
this.#z);element=c("div",{class:"room-panel",popover:"auto",role:"dialog"});#M;#L=!1;#D="";constructor(t,e,n,o){this.#t=t,this.#e=n,this.#n=e,this.#M=o;let i=c(
"div",{class:"room-line"},this.#d,this.#p),r=c("div",{class:"room-part"},this.#m,this.#x,i,this.#y,this.#h),a=c("div",{class:"room-line room-last"},this.#k,this.#v);
this.#A.append(c("div",{class:"room-way"},this.#f,r),c("div",{class:"room-line"},this.#E,this.#R),this.#S,e.element,a),this.element.append(this.#o,this.#s,this.#c,
this.#A,this.#N,this.#b),this.#g.addEventListener("submit",l=>{l.preventDefault(),this.#a.value.trim()&&this.#t.join(this.#a.value)}),this.#b.addEventListener("\
click",()=>this.#b.close()),this.#d.addEventListener("focus",()=>this.#d.select()),this.element.addEventListener("beforetoggle",l=>{this.#L=!1,l.newState==="clo\
sed"?this.#b.close():this.update(this.#M)}),window.addEventListener("resize",()=>this.#H())}update(t){this.#M=t;let{words:e}=t,{seat:n,state:o,status:i,error:r}=this.#t;
if(g(this.element,{"aria-label":e.title}),h(this.#o,e.title),h(this.#s,i==="lost"?e.lost:r?e[`error_${r}`]??e.error_failed:""),this.#c.hidden=n!==null,this.#A.hidden=
n?.role!=="presenter",this.#N.hidden=n?.role!=="student",this.#_(e,i==="coming"),n?.role==="presenter"&&this.#W(e,n.code),n?.role==="student"){let a=n.name?O(n.
name,t.names):"";h(this.#C,p(e.joined,{code:n.code,name:a})),h(this.#T,n.following?e.look:e.back),this.#P.hidden=!o?.wall.open,h(this.#P,e.write),h(this.#$,e.leave)}}#w(t,e=""){
return c("button",{type:"button",class:e,onclick:t})}#_(t,e){h(this.#i,t.about),h(this.#r,t.open),h(this.#l,t.code),h(this.#u,t.join),this.#r.disabled=this.#u.disabled=
e}#W(t,e){let{state:n}=this.#t,o=this.#I(e);h(this.#m,e),this.#d.value!==o&&(this.#d.value=o),g(this.#d,{"aria-label":t.link}),h(this.#p,t.copy),h(this.#h,p(t.local,
{host:window.location.hostname})),this.#h.hidden=!St(window.location.hostname),h(this.#x,n?p(t.numbers,{here:n.here,following:n.following}):"");let i=_()!==null;
if(h(this.#E,t.ask),this.#E.disabled=!i,h(this.#S,t.no_question),this.#S.hidden=i,h(this.#R,n?.wall.open?t.wall_close:t.wall_open),n&&this.#n.update(n,t),h(this.#k,
t.save),h(this.#v,this.#L?t.end_sure:t.end),g(this.#f,{"aria-label":t.large,title:t.large}),g(this.#b,{"aria-label":t.qr}),g(this.#z,{"aria-label":t.dismiss,title:t.
dismiss}),h(this.#B,`${new URL(o).host} · ${e}`),this.#D===o+t.qr)return;this.#D=o+t.qr;let r=ot(o);r&&this.#f.replaceChildren(it(r,Pe,t.qr))}#I(t){let e=new URL(
"./",window.location.href);return e.searchParams.set("room",t),e.href}#U(){this.#b.showModal(),this.#H()}#H(){let{seat:t}=this.#t,e=t&&this.#b.open?ot(this.#I(t.
code)):null;if(!e)return;let{clientWidth:n,clientHeight:o}=this.#b;this.#O.replaceChildren(it(e,Math.min(n,o-Ce),this.#M.words.qr))}async#F(){let{copied:t,selected:e}=this.#M.
words,n=await Mt(this.#d);n&&this.#p.focus(),h(this.#y,n?t:e)}async#j(){let t=this.#t.seat?.code,e=await this.#t.record();if(!e||!t)return;let n=URL.createObjectURL(
e);c("a",{href:n,download:`seq2see-${t}.csv`}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}#q(){this.#L&&this.#t.end(),this.#L=!this.#L,this.update(this.#M)}};var rt=s=>`seq2see.room.${s}`,T="seq2see.room.as",j=class{#t;#e;constructor(t,e){this.#t=t,this.#e=e}in(t,e="student"){let n=this.#n(e);return n?.code===t?n:null}mine(){
let t=this.#e.getItem(T);return t==="student"?this.#n("student"):t==="nobody"?null:this.#n("presenter")}get known(){return this.#e.getItem(T)!==null}take(t){this.#t.
setItem(rt(t.role),JSON.stringify(t)),this.#e.setItem(T,t.role)}leave(t,e){e?(this.#t.removeItem(rt(t)),this.#e.removeItem(T)):this.#e.setItem(T,"nobody")}#n(t){
try{let e=JSON.parse(this.#t.getItem(rt(t))??"null");return e?.role===t&&typeof e.code=="string"&&typeof e.token=="string"?e:null}catch{return null}}};function zt(s){
return s.toUpperCase().replace(/[^A-Z0-9]/g,"")}var at=class{#t="";#e="";#n=[];feed(t){let e=(this.#t+t).split(/\r\n|\n|\r(?!$)/);return this.#t=e.pop()??"",e.flatMap(n=>this.#o(n))}#o(t){if(t===""){let o={event:this.#e||
"message",data:this.#n.join(`
`)},i=this.#n.length>0||this.#e!=="";return[this.#e,this.#n]=["",[]],i?[o]:[]}let[,e,n]=/^([^:]*):? ?(.*)$/s.exec(t)??[];return e==="event"&&(this.#e=n),e==="da\
ta"&&this.#n.push(n),[]}},Te=4e4,$e=(s,t=Math.random())=>Math.min(8e3,400*2**s)*(.75+t/2),Ne=[401,403,404,410],q=class{#t;#e;#n;#o=new v;#s=new v;#i=null;#r=0;#a=!1;constructor(t,e,n){
this.#t=t,this.#e=e,this.#n=n}open(){this.#a||this.#i&&!this.#o.waiting||(this.#o.stop(),this.#l())}close(){this.#a=!0,this.#o.close(),this.#s.close(),this.#i?.
abort()}async#l(){let t=new AbortController;this.#i=t;try{let e={Authorization:`Bearer ${this.#e}`,Accept:"text/event-stream"},n=()=>this.#s.start(Te,()=>t.abort());
n();let o=await fetch(this.#t,{headers:e,signal:t.signal,cache:"no-store"});if(Ne.includes(o.status)){if(this.#a)return;this.close(),this.#n.refused();return}if(!o.
ok||!o.body)throw new Error(String(o.status));let i=new at,r=o.body.pipeThrough(new TextDecoderStream).getReader();for(;;){n();let{done:a,value:l}=await r.read();
if(a||this.#a)break;this.#r=0;for(let d of i.feed(l))this.#n.message(d)}}catch{}this.#s.stop(),!this.#a&&(this.#n.lost(),this.#o.start($e(this.#r++),()=>{this.#l()}))}};var k=s=>"error"in s,Q=class{#t;#e;#n;#o=null;seat=null;state=null;status="nobody";error="";constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n}async resume(t){if(t!==
null)await this.join(t);else{let e=this.#t.mine();e&&this.#a(e)}}async open(){let t=await this.#s("");t&&this.#a({code:t.code,role:"presenter",token:t.key})}async join(t){
let e=zt(t),n=this.#t.in(e);if(n){this.#a(n);return}let o=await this.#s(`${e}/join`);o&&this.#a({code:e,role:"student",token:o.token,name:o.name,following:!0})}leave(){
this.#l(!1,"")}async end(){let t=await this.send("",{},"DELETE");k(t)||this.#l(!0,"")}follow(t){this.seat?.role==="student"&&(this.seat={...this.seat,following:t},
this.#t.take(this.seat),this.#n(),this.send("follow",{following:t}))}async send(t,e={},n="POST"){if(!this.seat)return{error:"no_room"};let o=await this.#i(n,`${this.
seat.code}${t&&`/${t}`}`,e,this.seat.token);return this.#r(k(o)?o.error:""),o}async record(){if(!this.seat)return null;try{let t={Authorization:`Bearer ${this.seat.
token}`},e=await fetch(new URL(`${this.seat.code}/record.csv`,this.#e),{headers:t,cache:"no-store"});if(e.ok)return await e.blob()}catch{}return this.#r("unreac\
hable"),null}retry(){this.status==="lost"&&this.#o?.open()}async#s(t){this.status="coming",this.#r("");let e=await this.#i("POST",t,{});return k(e)?(this.status=
"nobody",this.#r(e.error),null):e.body}async#i(t,e,n,o){try{let i={"Content-Type":"application/json"};o&&(i.Authorization=`Bearer ${o}`);let r=new URL(e||".",this.#e).
href.replace(/\/$/,""),a=await fetch(r,{method:t,headers:i,body:t==="POST"?JSON.stringify(n):void 0,cache:"no-store"}),l=await a.text();return a.ok?{body:l?JSON.
parse(l):{}}:{error:Oe(l)}}catch{return{error:"unreachable"}}}#r(t){this.error=t,this.#n()}#a(t){this.#o?.close(),this.seat=t,this.state=null,this.status="comin\
g",this.#t.take(t),this.#o=new q(new URL(`${t.code}/events`,this.#e).href,t.token,{message:({event:e,data:n})=>this.#u(e,n),lost:()=>{this.status="lost",this.#n()},
refused:()=>this.#l(!0,"ended")}),this.#o.open(),this.#r("")}#l(t,e){this.#o?.close(),this.seat&&this.#t.leave(this.seat.role,t),this.#o=this.seat=this.state=null,
this.status="nobody",this.#r(e)}#u(t,e){if(t==="ended"&&this.#l(!0,"ended"),t!=="state")return;let n=this.status!=="live";this.state=JSON.parse(e),this.status="\
live";let{following:o}=this.seat??{};n&&o!==void 0&&o!==this.state?.mine?.following&&this.send("follow",{following:o}),n&&this.error==="unreachable"&&(this.error=
""),this.#n()}};function Oe(s){try{let{error:t}=JSON.parse(s);return typeof t=="string"?t:"unreachable"}catch{return"unreachable"}}function Dt({choices:s,rounds:t=[]}){let e=t.map(({counts:n})=>n.reduce((o,i)=>o+i,0));return s.map((n,o)=>t.map(({counts:i},r)=>{let a=i[o]??0;return{count:a,share:e[r]?
a/e[r]:0}}))}function It(s){let t=s.filter(([n,o])=>n!==o).sort((n,o)=>o[2]-n[2]),e=s.filter(([n,o])=>n===o).reduce((n,[,,o])=>n+o,0);return{moves:t,stayed:e}}function lt(s,t){
return!s.revealed&&(t[s.round]??null)===null}function A(s){return s.findLast(t=>t!==null)??null}var Ht=4,G=class{#t;#e=c("p",{class:"room-ask"});#n=c("div",{class:"room-choices",role:"group"});#o=c("p",{class:"room-told"});#s=c("p",{class:"room-moved"});#i=c(
"p",{class:"room-count",role:"status"});#r=this.#h("show");#a=this.#h("again");#l=this.#h("reveal");#u=this.#h("close");#g=c("button",{type:"button",class:"room\
-fold",onclick:()=>this.#f()},"×");#c=c("div",{class:"room-foot"},this.#i,this.#r,this.#a,this.#l,this.#u);element=c("div",{class:"room-vote"},this.#e,this.#n,
this.#o,this.#s,this.#c,this.#g);#m="";#d=null;#p=null;#y=()=>{};constructor(t){this.#t=t}update({question:t,role:e,mine:n,here:o},i,r){if(this.#d=t,this.#y=r,this.
element.hidden=!t||t.revealed&&this.#p===t.id,!t||this.element.hidden)return!1;let a=e==="presenter",l=n?.choices??[];h(this.#e,t.ask);let d=JSON.stringify([t,e,
l,i.round]);d!==this.#m&&(this.#m=d,this.#x(t,a,l,i)),g(this.#n,{"aria-label":t.ask}),this.#E(t,l,i),h(this.#s,ze(t,i)),h(this.#i,De(t,a,l,o,i));let f={...{show:t.
shown||t.revealed,again:t.revealed||t.round>0},reveal:t.revealed,close:!1},m={show:this.#r,again:this.#a,reveal:this.#l,close:this.#u};for(let[y,w]of Object.entries(
m))h(w,i[y]),w.hidden=!a||f[y];return this.#g.hidden=a||!t.revealed,g(this.#g,{"aria-label":i.dismiss,title:i.dismiss}),!0}#h(t){return c("button",{type:"button",
class:`room-${t}`,onclick:()=>this.#t.lead(t)})}#f(){this.#p=this.#d?.id??null,this.#y()}#x(t,e,n,o){let i=[...this.#n.children].indexOf(document.activeElement),
r=Dt(t),a=!e&&lt(t,n);this.#n.replaceChildren(...t.choices.map(({label:l,value:d},u)=>{let[f,m]=Be(t,u,n),y=t.revealed&&d&&d!==l?[c("small",{},d)]:[],w=[c("span",
{class:"room-label"},`${m}${l}`),...y],$=r[u].map(({count:_t,share:ft},Wt)=>{let Ut=r[u].length>1?`${p(o.round,{n:Wt+1})} `:"";return c("span",{class:"room-bar",
style:{"--share":`${100*ft}%`}},`${Ut}${_t} (${Math.round(100*ft)}%)`)}),ut=`room-choice ${f}`;return a?c("button",{type:"button",class:ut,onclick:()=>this.#t.vote(
t,u)},...w,...$):c("div",{class:ut},...w,...$)})),i>=0&&this.#n.children[i]?.focus()}#E({revealed:t,choices:e,answer:n,why:o},i,r){if(this.#o.hidden=!t||n===void 0,
!t||n===void 0)return;let a=A(i),l=a===null?p(r.answer,{answer:e[n].label}):e[a].told??"",d=a===null?"":a===n?"✓ ":"✗ ";this.#o.replaceChildren(c("b",{},`${d}${l}`),
` ${o??""}`)}};function Be({revealed:s,answer:t},e,n){let o=A(n)===e;return s?e===t?["true","✓ "]:o?["mine","✗ "]:["other",""]:o?["mine",""]:["",""]}function ze({
moved:s,rounds:t,choices:e},n){if(!s||!t||t.length<2)return"";let{moves:o,stayed:i}=It(s),r=([d,u,f])=>p(n.move,{from:e[d].label,to:e[u].label,count:f}),a=o.slice(
Ht).reduce((d,[,,u])=>d+u,0),l=a?[p(n.moved_further,{count:a})]:[];return[p(n.stayed,{count:i}),...o.slice(0,Ht).map(r),...l].join(" · ")}function De(s,t,e,n,o){
let i=s.round>0?`${o.second} `:"";return s.revealed?"":t?`${i}${p(o.votes,{votes:s.votes,here:n})}`:lt(s,e)?`${i}${o.choose}`:`${i}${p(o.voted,{label:s.choices[A(
e)??0].label})}`}var Ie=60,He=200,V=class{#t;#e=c("label",{for:"room-sentence"});#n=c("input",{id:"room-sentence",type:"text",maxlength:He,autocomplete:"off"});#o=c("button",{type:"\
submit",class:"primary"});#s=c("p",{class:"room-count",role:"status"});#i=c("button",{type:"button",class:"room-fold",onclick:()=>this.#l()},"×");element=c("fo\
rm",{class:"room-write"},this.#e,c("div",{class:"room-line"},this.#n,this.#o),this.#s,this.#i);#r=!1;#a=()=>{};constructor(t){this.#t=t,this.element.addEventListener(
"submit",e=>{e.preventDefault();let n=this.#n.value.trim();n&&this.#u(n)})}update({wall:t,role:e},n,o){this.#a=o,t.open||(this.#r=!1);let i=t.open&&e==="student"&&
!this.#r;return this.element.hidden=!i,h(this.#e,n.write),h(this.#o,n.send),h(this.#s,t.mine?p(n.sent,{text:t.mine}):n.anonymous),g(this.#i,{"aria-label":n.dismiss,
title:n.dismiss}),i}ask(){this.#r=!1,this.#a(),this.#n.focus()}#l(){this.#r=!0,this.#a()}async#u(t){await this.#t(t)&&(this.#n.value="")}},J=class{#t;#e;#n=c("s\
ummary");#o=c("p",{class:"room-note"});#s=c("ul",{class:"room-cards"});element=c("details",{class:"room-wall"},this.#n,this.#o,this.#s);#i="";constructor(t,e){this.#t=
t,this.#e=e}update({wall:t},e){let n=t.sentences??[];this.element.hidden=!t.open&&!n.length,h(this.#n,p(e.sentences,{count:n.length})),h(this.#o,e.private);let o=JSON.
stringify([n,e.hide]);if(o===this.#i)return;this.#i=o;let i=new Map([...this.#s.children].map(r=>[r.dataset.id,r]));this.#s.replaceChildren(...n.slice(0,Ie).map(
r=>{let a=i.get(r.id)??this.#r(r),[l,d]=a.querySelectorAll("button");return h(l,e.hide),h(d,e.stage),a}))}#r(t){return c("li",{class:"room-card-text","data-id":t.
id},c("p",{dir:"auto"},t.text),c("button",{type:"button",onclick:()=>this.#t(t)}),c("button",{type:"button",class:"primary",onclick:()=>this.#e(t)}))}};var _e=1e4,ct=document.documentElement,dt=class{#t;#e=new S;#n=new j(localStorage,sessionStorage);#o=this.#n.known;#s=new Q(this.#n,new URL("rooms/",window.location.
href),()=>this.#v());#i=new I(Y);#r=new H(async t=>!k(await this.#s.send("view",{url:t})));#a=new G({vote:({round:t,id:e},n)=>{this.#s.send("vote",{round:t,choice:n,
question:e})},lead:t=>{this.#s.send(t)}});#l=new V(async t=>!k(await this.#s.send("sentence",{text:t})));#u=new J(({id:t})=>{this.#s.send("hide",{id:t})},({text:t})=>this.#S(
t));#g=new z(this.#a.element,this.#l.element);#c;#m=c("button",{type:"button",class:"room-dock"});#d;#p=new Map;#y=this.#e.timer();#h=!1;#f=!1;constructor(t){this.#t=
t,this.#c=new F(this.#s,this.#u,this.#x(),t),this.#m.popoverTargetElement=this.#c.element,this.#d=c("div",{class:"room"},this.#g.element,this.#c.element,this.#m),
document.body.append(this.#d),mt(this.#e,()=>this.#R());for(let e of["online","focus"])window.addEventListener(e,()=>this.#s.retry());this.#c.element.addEventListener(
"toggle",()=>this.#v()),this.#E(new URLSearchParams(window.location.search).get("room"))}seat({root:t,lifetime:e}){let n=new B(t,this.#s,this.#c.element);return this.#p.
set(e,n),n}update(t){this.#t=t;let e=document.querySelector('[data-testid="stApp"]');e&&(this.#d.style.colorScheme=getComputedStyle(e).colorScheme),this.#v()}#x(){
return{ask:()=>{let t=_();t&&this.#s.send("ask",{question:t}),this.#c.element.hidePopover()},wall:t=>{this.#s.send("wall",{open:t})},write:()=>{this.#c.element.
hidePopover(),this.#l.ask()}}}async#E(t){await this.#s.resume(t),t&&!this.#s.seat&&this.#c.element.showPopover()}#S(t){let e=D(xt(window.location.href,t),window.
location.origin);e&&Y.open(e),this.#c.element.hidePopover()}#R(){let{seat:t}=this.#s;t?.role==="presenter"&&this.#k(),t?.role==="student"&&t.following&&this.#i.
strayed&&this.#s.follow(!1)}#k(){this.#f&&!this.#i.waiting&&this.#r.at(R(window.location.href))}#v(){let{words:t}=this.#t,{seat:e,state:n,status:o}=this.#s;o!==
"lost"?(this.#y.stop(),this.#h=!1):!this.#h&&!this.#y.waiting&&this.#y.start(_e,()=>{this.#h=!0,this.#v()});let i=e&&n&&!this.#h?n:null,r=i?.question??null;pt(r&&
We(r,i)),ct.classList.toggle("in-room",e!==null),ct.classList.toggle("room-follows",e?.role==="student"&&e.following!==!1),ct.classList.toggle("class-asks",r!==
null),e?.role==="presenter"?this.#A():this.#f=!1,e?.role==="student"&&e.following&&n?.view?this.#i.go(n.view):e?.role==="student"&&this.#i.stray();let a=()=>this.#v(),
l=i!==null&&this.#a.update(i,t,a),d=i!==null&&this.#l.update(i,t,a);l&&(this.#l.element.hidden=!0),l||(this.#a.element.hidden=!0);let u=o==="lost"?t.lost:this.#s.
error&&t[`error_${this.#s.error}`],f=l?t.asked:t.write;this.#g.update(l||d,r!==null&&!r.revealed,f,u??""),this.#c.element.matches(":popover-open")&&this.#c.update(
this.#t),h(this.#m,t.button),this.#m.hidden=e?.role!=="presenter";for(let[m,y]of this.#p)m.closed?this.#p.delete(m):y.update(this.#t)}#A(){let{state:t,status:e}=this.#s;
if(!t||e!=="live"){t||(this.#f=!1);return}if(!this.#f){this.#f=!0,this.#r.begin(t.view);let n=new URL(".",window.location.href).pathname===window.location.pathname;
t.view&&n&&!this.#o&&this.#i.go(t.view)}this.#k()}};function We({lesson:s,ask:t,choices:e,revealed:n},{mine:o}){return{lesson:s,ask:t,labels:e.map(({label:i})=>i),
revealed:n,mine:A(o?.choices??[])}}var ht=class{#t;constructor(t,e){window.seq2seeClassroom??=new dt(e),this.#t=window.seq2seeClassroom,this.#t.seat(t)}update(t){
this.#t.update(t)}},es=Et("room",(s,t)=>new ht(s,t));export{es as default};
