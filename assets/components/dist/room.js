var jt="seq2see:address";function yt(o,t){for(let e of[jt,"popstate","hashchange"])o.listen(window,e,t)}var qt="seq2see:class-question";function wt(o){JSON.stringify(o)!==JSON.stringify(Qt())&&(window.seq2seeClassQuestion=o,window.dispatchEvent(new Event(qt)))}function Qt(){
return window.seq2seeClassQuestion??null}function c(o,t={},...e){let n=document.createElement(o),{class:s,style:i={},onclick:r,...l}=t;s!==void 0&&(n.className=s);for(let[a,d]of Object.entries(i))n.style.
setProperty(a,d);r&&(n.onclick=()=>r()),y(n,l);for(let a of e)n.append(a instanceof Node?a:String(a));return n}function M(o,t={},...e){let n=document.createElementNS(
"http://www.w3.org/2000/svg",o);return y(n,t),n.append(...e),n}function y(o,t){for(let[e,n]of Object.entries(t))n!=null&&o.setAttribute(e,String(n))}function u(o,t){
o.textContent!==t&&(o.textContent=t)}function p(o,t){return o.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}var A=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,n){t.addEventListener(e,n,{signal:this.#t.signal})}resized(t,e){
let n=new ResizeObserver(e);n.observe(t),this.#e.add(()=>n.disconnect())}timer(){let t=new v;return this.#e.add(()=>t.close()),t}frame(){let t=new R;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},v=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},R=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var X="data-test-script-state",Z=0,tt=0;function vt(){return Z>tt}function Gt(){let o=document.querySelector(`[${X}]`);if(!o)return;Z+=1;let t=Z,e=!1,n=new MutationObserver(
()=>{o.getAttribute(X)!=="notRunning"?e=!0:e&&(n.disconnect(),setTimeout(()=>{tt=Math.max(tt,t)},400))});n.observe(o,{attributes:!0,attributeFilter:[X]})}typeof window<
"u"&&window.addEventListener?.("popstate",Gt);var Kt="presenting";function bt(){return typeof document<"u"&&document.documentElement.classList.contains(Kt)}function D(){return typeof location<"u"&&new URLSearchParams(location.
search).get("embed")==="picture"}var Jt=6,Vt=1300,Yt=1.5,Xt={usual:990,most:2.25},Zt=.4;function te(o,t,e){if(e(t))return t;let[n,s]=[o,t];for(let i=0;i<Jt;i++){let r=(n+s)/2;e(r)?n=r:s=r}return n}
function ee(o,t=bt()){let{usual:e,most:n}=t?Xt:{usual:Vt,most:Yt};return Math.min(n,Math.max(1,o/e))}function Et(o,t,e,n=()=>{}){let s=o.getRootNode(),i=(s instanceof
ShadowRoot?s.host:o).closest(".st-key-stage");if(!i)return()=>{};let r=()=>o.getBoundingClientRect().height,l=d=>{let m=te(D()?Math.min(e,Zt):e,ee(i.clientWidth),
h=>(o.style.zoom=String(h),n(),r()<=d));return o.style.zoom=String(m),n(),m},a=()=>{let d=i.clientHeight;if(!d)return;o.style.maxHeight="",o.classList.remove("c\
rowded");let m=l(d);r()>d+1&&(o.classList.add("crowded"),m=l(d)),o.style.maxHeight=`${d/m}px`,o.style.overflowY="auto"};return t.resized(i,a),a}var xt=Symbol.for("seq2see.picture");function Mt(o,t){o[xt]=t}function St(o){return o[xt]}function At(o,t,e=1){let n=new WeakMap;function s(i,r,l){let a=new A;D()&&i.classList.add("framed");let m=t({root:i,lifetime:a,send:(g,w)=>f.send?.(g,w)},r),h=e<
1?Et(i,a,e,()=>m.arrange?.()):()=>{},f={lifetime:a,picture:m,fit:h,send:l,data:r};return n.set(i,f),f}return({data:i,parentElement:r,setStateValue:l})=>{let a=r.
querySelector(`.${o}`);if(!a||!i)return;let d=n.get(a),m=d&&vt()&&ne(a)&&JSON.stringify(d.data)!==JSON.stringify(i);m&&d.lifetime.close();let h=d&&!m?d:s(a,i,l);
return h.send=l,h.data=i,Mt(a,{name:o,data:i}),h.picture.update(i),h.fit(),()=>{h.lifetime.close(),n.get(a)===h&&n.delete(a)}}}function ne(o){let t=o.getRootNode();
return(t instanceof ShadowRoot?t.host:o).closest(".st-key-stage")!==null}function I(o,[t,e]){return`${t[o[0]%t.length]} ${e[o[1]%e.length]}`}var oe="M3 5h18v11H3zM8 20h8M12 16v4M7 9h6M7 12h10",B=class{#t;#e;#n;#s=c("span",{class:"name"});#o=c("button",{type:"button",class:"open"},M("svg",{viewBox:"0 \
0 24 24","aria-hidden":"true"},M("path",{d:oe})),this.#s);#i=c("button",{type:"button",class:"follow",onclick:()=>this.#e.follow(this.#e.seat?.following===!1)});#r=c(
"span",{class:"live",role:"status"});constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n,this.#o.popoverTargetElement=n,t.replaceChildren(this.#o,this.#i,this.#r)}update(t){
let{words:e}=t,{seat:n,state:s,status:i}=this.#e,r=n?.name?I(n.name,t.names):"",l=s?` · ${s.here}`:"",a=n?.role==="presenter"?`${n.code}${l}`:r;u(this.#s,i==="\
lost"?e.lost_short:n?a:e.button),this.#o.dataset.status=i,y(this.#o,{title:e.title,"aria-label":n?`${e.title}: ${this.#s.textContent}`:e.button});let d=n?.role===
"student";this.#i.hidden=!d;let m=n?.following!==!1;this.#t.dataset.following=String(m),u(this.#i,m?e.look:e.back);let h=m?e.following:e.looking,f=d?`${p(e.joined,
{code:n.code,name:r})} ${h}`:"";u(this.#r,i==="lost"?e.lost:i==="live"?f:""),this.#n.matches(":popover-open")&&this.place()}place(){let{right:t,bottom:e}=this.#o.
getBoundingClientRect(),n=document.documentElement.clientWidth-t;this.#n.style.setProperty("--right",e>0?`${Math.max(0,n)}px`:"auto")}};var et=4,se=.45,z=class{#t=c("p",{class:"room-error",role:"alert"});element=c("section",{class:"room-card"});#e=new R;#n="";#s=!1;constructor(...t){this.element.
append(...t,this.#t),this.element.hidden=!0}update(t,e,n,s){this.#s=e,this.element.hidden=!t,this.element.setAttribute("aria-label",n),u(this.#t,s),this.#n="",t?
this.#o():this.#e.stop()}#o(){this.#i(),this.#e.request(()=>this.#o())}#i(){let t=document.querySelector(".st-key-question")?.getBoundingClientRect(),e=document.
querySelector(".st-key-sentence-bar")?.getBoundingClientRect(),n=document.querySelector(".st-key-stage")?.getBoundingClientRect(),[s,i]=[document.documentElement.
clientWidth,Math.max(e?.bottom??0,0)+et],r=t?.width?t:{left:12,right:s-12,top:52},l=Math.max(r.top,i),a=this.#s&&n?Math.max(0,n.top-et-l):0,d=JSON.stringify([r.
left,r.right,l,a,window.innerHeight]);d!==this.#n&&(this.#n=d,Object.assign(this.element.style,{left:`${r.left}px`,width:`${r.right-r.left}px`,top:`${l}px`,minHeight:`${a}\
px`,maxHeight:`${this.#s?window.innerHeight-l-2*et:se*window.innerHeight}px`}))}};var ie=["room","present","embed","guess","plan","plan.at"],re=100,ae=200;function C(o){let t=new URL(o);for(let e of ie)t.searchParams.delete(e);return t.searchParams.
sort(),le(`${t.pathname}${t.search}`)}function le(o){return o.replace(/(%[89A-F][0-9A-F])+/g,t=>{try{let e=decodeURIComponent(t);return/[\s\p{C}]/u.test(e)?t:e}catch{
return t}})}function H(o,t){if(!/^\/(?![/\\])/.test(o))return null;try{let e=new URL(o,t);return e.origin===t?e:null}catch{return null}}function kt(o,t){let e=new URL(
o);for(let n of["text","source"])(n==="text"||e.searchParams.has(n))&&e.searchParams.set(n,t);return C(e.href)}var nt={href:()=>window.location.href,ready:()=>document.
querySelector("[data-testid=stApp][data-test-connection-state=CONNECTED]")!==null,open:o=>{window.history.pushState(window.history.state,"",o),window.dispatchEvent(
new PopStateEvent("popstate",{state:window.history.state}))}},W=class{#t;#e=new v;#n=null;constructor(t){this.#t=t}go(t){t!==this.#n&&(this.#n=t,this.#s())}stray(){
this.#n=null,this.#e.stop()}get waiting(){return this.#e.waiting}get strayed(){if(this.#n===null||this.#e.waiting)return!1;let{pathname:t,origin:e}=new URL(this.#t.
href());return H(this.#n,e)?.pathname!==t}#s(){let t=this.#n;if(t===null)return;let e=this.#t.href(),n=H(t,new URL(e).origin);!n||C(e)===C(n.href)||(this.#t.ready()?
this.#t.open(n):this.#e.start(ae,()=>this.#s()))}},_=class{#t;#e=new v;#n=null;#s=null;#o=!1;constructor(t){this.#t=t}begin(t){this.#n=t}at(t){this.#s=t,!this.#o&&
!this.#e.waiting&&this.#i()}stop(){this.#e.stop(),this.#s=this.#n=null}async#i(){let t=this.#s;if(t===null||t===this.#n)return;this.#o=!0;let e=await this.#t(t);
this.#o=!1,e&&(this.#n=t),(e||t!==this.#s)&&this.#e.start(re,()=>{this.#i()})}};var ce=".st-key-guess [data-testid=stBidiComponentIsolated]";function U(){for(let o of document.querySelectorAll(ce)){let t=o.shadowRoot?.querySelector(".predic\
t"),e=t&&St(t)?.data;if(e)return de(e)}return null}function de({lesson:o,ask:t,choices:e,answer:n,why:s}){let i=e.map(({label:r,value:l,told:a})=>({label:r,value:l,
told:a}));return{lesson:o,ask:t,choices:i,answer:n,why:s}}async function Lt(o){try{return await navigator.clipboard.writeText(o.value),!0}catch{return o.focus(),o.select(),document.execCommand("copy")}}function Pt(o){return/^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(o)}var S=(o=>(o[o.Border=-1]="Border",o[o.Data=0]="Data",o[o.Function=1]="Function",o[o.Position=2]="Position",o[o.Timing=3]="Timing",o[o.Alignment=4]="Alignment",
o))(S||{}),he=[0,1],Ct=[1,0],Tt=[2,3],$t=[3,2],ue={L:he,M:Ct,Q:Tt,H:$t},fe=/^\d*$/,me=/^[A-Z0-9 $%*+./:-]*$/,ot="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",
at=1,lt=40,Rt=3,pe=3,F=40,ge=10,Nt=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],
[-1,10,16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,
26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,
30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],Ot=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[
-1,1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,
20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,
63,66,70,74,77,81]],st=class{constructor(t,e,n,s){if(this.version=t,this.ecc=e,t<at||t>lt)throw new RangeError("Version value out of range");if(s<-1||s>7)throw new RangeError(
"Mask value out of range");this.size=t*4+17;let i=Array.from({length:this.size}).fill(!1);for(let l=0;l<this.size;l++)this.modules.push(i.slice()),this.types.push(
i.map(()=>0));this.drawFunctionPatterns();let r=this.addEccAndInterleave(n);if(this.drawCodewords(r),s===-1){let l=1e9;for(let a=0;a<8;a++){this.applyMask(a),this.
drawFormatBits(a);let d=this.getPenaltyScore();d<l&&(s=a,l=d),this.applyMask(a)}}this.mask=s,this.applyMask(s),this.drawFormatBits(s)}size;mask;modules=[];types=[];getModule(t,e){
return t>=0&&t<this.size&&e>=0&&e<this.size&&this.modules[e][t]}drawFunctionPatterns(){for(let n=0;n<this.size;n++)this.setFunctionModule(6,n,n%2===0,S.Timing),
this.setFunctionModule(n,6,n%2===0,S.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);let t=this.
getAlignmentPatternPositions(),e=t.length;for(let n=0;n<e;n++)for(let s=0;s<e;s++)n===0&&s===0||n===0&&s===e-1||n===e-1&&s===0||this.drawAlignmentPattern(t[n],t[s]);
this.drawFormatBits(0),this.drawVersion()}drawFormatBits(t){let e=this.ecc[1]<<3|t,n=e;for(let i=0;i<10;i++)n=n<<1^(n>>>9)*1335;let s=(e<<10|n)^21522;for(let i=0;i<=
5;i++)this.setFunctionModule(8,i,b(s,i));this.setFunctionModule(8,7,b(s,6)),this.setFunctionModule(8,8,b(s,7)),this.setFunctionModule(7,8,b(s,8));for(let i=9;i<
15;i++)this.setFunctionModule(14-i,8,b(s,i));for(let i=0;i<8;i++)this.setFunctionModule(this.size-1-i,8,b(s,i));for(let i=8;i<15;i++)this.setFunctionModule(8,this.
size-15+i,b(s,i));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let t=this.version;for(let n=0;n<12;n++)t=t<<1^(t>>>11)*7973;let e=this.
version<<12|t;for(let n=0;n<18;n++){let s=b(e,n),i=this.size-11+n%3,r=Math.floor(n/3);this.setFunctionModule(i,r,s),this.setFunctionModule(r,i,s)}}drawFinderPattern(t,e){
for(let n=-4;n<=4;n++)for(let s=-4;s<=4;s++){let i=Math.max(Math.abs(s),Math.abs(n)),r=t+s,l=e+n;r>=0&&r<this.size&&l>=0&&l<this.size&&this.setFunctionModule(r,
l,i!==2&&i!==4,S.Position)}}drawAlignmentPattern(t,e){for(let n=-2;n<=2;n++)for(let s=-2;s<=2;s++)this.setFunctionModule(t+s,e+n,Math.max(Math.abs(s),Math.abs(n))!==
1,S.Alignment)}setFunctionModule(t,e,n,s=S.Function){this.modules[e][t]=n,this.types[e][t]=s}addEccAndInterleave(t){let e=this.version,n=this.ecc;if(t.length!==
j(e,n))throw new RangeError("Invalid argument");let s=Ot[n[0]][e],i=Nt[n[0]][e],r=Math.floor(it(e)/8),l=s-r%s,a=Math.floor(r/s),d=[],m=Ae(i);for(let f=0,g=0;f<s;f++){
let w=t.slice(g,g+a-i+(f<l?0:1));g+=w.length;let x=ke(w,m);f<l&&w.push(0),d.push(w.concat(x))}let h=[];for(let f=0;f<d[0].length;f++)d.forEach((g,w)=>{(f!==a-i||
w>=l)&&h.push(g[f])});return h}drawCodewords(t){if(t.length!==Math.floor(it(this.version)/8))throw new RangeError("Invalid argument");let e=0;for(let n=this.size-
1;n>=1;n-=2){n===6&&(n=5);for(let s=0;s<this.size;s++)for(let i=0;i<2;i++){let r=n-i,a=(n+1&2)===0?this.size-1-s:s;!this.types[a][r]&&e<t.length*8&&(this.modules[a][r]=
b(t[e>>>3],7-(e&7)),e++)}}}applyMask(t){if(t<0||t>7)throw new RangeError("Mask value out of range");for(let e=0;e<this.size;e++)for(let n=0;n<this.size;n++){let s;
switch(t){case 0:s=(n+e)%2===0;break;case 1:s=e%2===0;break;case 2:s=n%3===0;break;case 3:s=(n+e)%3===0;break;case 4:s=(Math.floor(n/3)+Math.floor(e/2))%2===0;break;case 5:
s=n*e%2+n*e%3===0;break;case 6:s=(n*e%2+n*e%3)%2===0;break;case 7:s=((n+e)%2+n*e%3)%2===0;break;default:throw new Error("Unreachable")}!this.types[e][n]&&s&&(this.
modules[e][n]=!this.modules[e][n])}}getPenaltyScore(){let t=0;for(let i=0;i<this.size;i++){let r=!1,l=0,a=[0,0,0,0,0,0,0];for(let d=0;d<this.size;d++)this.modules[i][d]===
r?(l++,l===5?t+=Rt:l>5&&t++):(this.finderPenaltyAddHistory(l,a),r||(t+=this.finderPenaltyCountPatterns(a)*F),r=this.modules[i][d],l=1);t+=this.finderPenaltyTerminateAndCount(
r,l,a)*F}for(let i=0;i<this.size;i++){let r=!1,l=0,a=[0,0,0,0,0,0,0];for(let d=0;d<this.size;d++)this.modules[d][i]===r?(l++,l===5?t+=Rt:l>5&&t++):(this.finderPenaltyAddHistory(
l,a),r||(t+=this.finderPenaltyCountPatterns(a)*F),r=this.modules[d][i],l=1);t+=this.finderPenaltyTerminateAndCount(r,l,a)*F}for(let i=0;i<this.size-1;i++)for(let r=0;r<
this.size-1;r++){let l=this.modules[i][r];l===this.modules[i][r+1]&&l===this.modules[i+1][r]&&l===this.modules[i+1][r+1]&&(t+=pe)}let e=0;for(let i of this.modules)
e=i.reduce((r,l)=>r+(l?1:0),e);let n=this.size*this.size,s=Math.ceil(Math.abs(e*20-n*10)/n)-1;return t+=s*ge,t}getAlignmentPatternPositions(){if(this.version===
1)return[];{let t=Math.floor(this.version/7)+2,e=this.version===32?26:Math.ceil((this.version*4+4)/(t*2-2))*2,n=[6];for(let s=this.size-7;n.length<t;s-=e)n.splice(
1,0,s);return n}}finderPenaltyCountPatterns(t){let e=t[1],n=e>0&&t[2]===e&&t[3]===e*3&&t[4]===e&&t[5]===e;return(n&&t[0]>=e*4&&t[6]>=e?1:0)+(n&&t[6]>=e*4&&t[0]>=
e?1:0)}finderPenaltyTerminateAndCount(t,e,n){return t&&(this.finderPenaltyAddHistory(e,n),e=0),e+=this.size,this.finderPenaltyAddHistory(e,n),this.finderPenaltyCountPatterns(
n)}finderPenaltyAddHistory(t,e){e[0]===0&&(t+=this.size),e.pop(),e.unshift(t)}};function E(o,t,e){if(t<0||t>31||o>>>t)throw new RangeError("Value out of range");
for(let n=t-1;n>=0;n--)e.push(o>>>n&1)}function b(o,t){return(o>>>t&1)!==0}var T=class{constructor(t,e,n){if(this.mode=t,this.numChars=e,this.bitData=n,e<0)throw new RangeError(
"Invalid argument");this.bitData=n.slice()}getData(){return this.bitData.slice()}},ye=[1,10,12,14],we=[2,9,11,13],ve=[4,8,16,16];function Dt(o,t){return o[Math.
floor((t+7)/17)+1]}function It(o){let t=[];for(let e of o)E(e,8,t);return new T(ve,o.length,t)}function be(o){if(!Bt(o))throw new RangeError("String contains no\
n-numeric characters");let t=[];for(let e=0;e<o.length;){let n=Math.min(o.length-e,3);E(Number.parseInt(o.substring(e,e+n),10),n*3+1,t),e+=n}return new T(ye,o.length,
t)}function Ee(o){if(!zt(o))throw new RangeError("String contains unencodable characters in alphanumeric mode");let t=[],e;for(e=0;e+2<=o.length;e+=2){let n=ot.
indexOf(o.charAt(e))*45;n+=ot.indexOf(o.charAt(e+1)),E(n,11,t)}return e<o.length&&E(ot.indexOf(o.charAt(e)),6,t),new T(we,o.length,t)}function xe(o){return o===
""?[]:Bt(o)?[be(o)]:zt(o)?[Ee(o)]:[It(Se(o))]}function Bt(o){return fe.test(o)}function zt(o){return me.test(o)}function Me(o,t){let e=0;for(let n of o){let s=Dt(
n.mode,t);if(n.numChars>=1<<s)return Number.POSITIVE_INFINITY;e+=4+s+n.bitData.length}return e}function Se(o){o=encodeURI(o);let t=[];for(let e=0;e<o.length;e++)
o.charAt(e)!=="%"?t.push(o.charCodeAt(e)):(t.push(Number.parseInt(o.substring(e+1,e+3),16)),e+=2);return t}function it(o){if(o<at||o>lt)throw new RangeError("Ve\
rsion number out of range");let t=(16*o+128)*o+64;if(o>=2){let e=Math.floor(o/7)+2;t-=(25*e-10)*e-55,o>=7&&(t-=36)}return t}function j(o,t){return Math.floor(it(
o)/8)-Nt[t[0]][o]*Ot[t[0]][o]}function Ae(o){if(o<1||o>255)throw new RangeError("Degree out of range");let t=[];for(let n=0;n<o-1;n++)t.push(0);t.push(1);let e=1;
for(let n=0;n<o;n++){for(let s=0;s<t.length;s++)t[s]=rt(t[s],e),s+1<t.length&&(t[s]^=t[s+1]);e=rt(e,2)}return t}function ke(o,t){let e=t.map(n=>0);for(let n of o){
let s=n^e.shift();e.push(0),t.forEach((i,r)=>e[r]^=rt(i,s))}return e}function rt(o,t){if(o>>>8||t>>>8)throw new RangeError("Byte out of range");let e=0;for(let n=7;n>=
0;n--)e=e<<1^(e>>>7)*285,e^=(t>>>n&1)*o;return e}function Le(o,t,e=1,n=40,s=-1,i=!0){if(!(at<=e&&e<=n&&n<=lt)||s<-1||s>7)throw new RangeError("Invalid value");let r,
l;for(r=e;;r++){let h=j(r,t)*8,f=Me(o,r);if(f<=h){l=f;break}if(r>=n)throw new RangeError("Data too long")}for(let h of[Ct,Tt,$t])i&&l<=j(r,h)*8&&(t=h);let a=[];
for(let h of o){E(h.mode[0],4,a),E(h.numChars,Dt(h.mode,r),a);for(let f of h.getData())a.push(f)}let d=j(r,t)*8;E(0,Math.min(4,d-a.length),a),E(0,(8-a.length%8)%
8,a);for(let h=236;a.length<d;h^=253)E(h,8,a);let m=Array.from({length:Math.ceil(a.length/8)},()=>0);return a.forEach((h,f)=>m[f>>>3]|=h<<7-(f&7)),new st(r,t,m,
s)}function Ht(o,t){let{ecc:e="L",boostEcc:n=!1,minVersion:s=1,maxVersion:i=40,maskPattern:r=-1,border:l=1}=t||{},a=typeof o=="string"?xe(o):Array.isArray(o)?[It(
o)]:void 0;if(!a)throw new Error(`uqr only supports encoding string and binary data, but got: ${typeof o}`);let d=Le(a,ue[e],s,i,r,n),m=Pe({version:d.version,maskPattern:d.
mask,size:d.size,data:d.modules,types:d.types},l);return t?.invert&&(m.data=m.data.map(h=>h.map(f=>!f))),t?.onEncoded?.(m),m}function Pe(o,t=1){if(!t)return o;let{
size:e}=o,n=e+t*2;o.size=n,o.data.forEach(i=>{for(let r=0;r<t;r++)i.unshift(!1),i.push(!1)});for(let i=0;i<t;i++)o.data.unshift(Array.from({length:n},r=>!1)),o.
data.push(Array.from({length:n},r=>!1));let s=S.Border;o.types.forEach(i=>{for(let r=0;r<t;r++)i.unshift(s),i.push(s)});for(let i=0;i<t;i++)o.types.unshift(Array.
from({length:n},r=>s)),o.types.push(Array.from({length:n},r=>s));return o}var Re=2953,$=4;function Ce(o){return new TextEncoder().encode(o).length}function ct(o){return Ce(o)>Re?null:Ht(o,{ecc:"L",boostEcc:!0,border:0}).data}function Te(o){
return o.flatMap((t,e)=>$e(t).map(([n,s])=>`M${n} ${e}h${s}v1h-${s}z`)).join("")}function $e(o){let t=[];return o.forEach((e,n)=>{e&&(o[n-1]?t[t.length-1][1]+=1:
t.push([n,1]))}),t}function Ne(o,t,e){return Math.max(1,Math.floor(t*e/o))*o/e}function dt(o,t,e){let n=o.length+2*$,s=Ne(n,t,window.devicePixelRatio||1);return M(
"svg",{class:"qr",role:"img","aria-label":e,viewBox:`${-$} ${-$} ${n} ${n}`,width:s,height:s},M("rect",{x:-$,y:-$,width:n,height:n,fill:"#fff"}),M("path",{d:Te(
o),fill:"#000","shape-rendering":"crispEdges"}))}var Oe=168,De=88,q=class{#t;#e;#n;#s=c("h2");#o=c("p",{class:"room-error",role:"alert"});#i=c("p");#r=this.#w(()=>{this.#t.open()},"primary room-open");#a=c("in\
put",{id:"room-code",type:"text",maxlength:12,autocomplete:"off"});#l=c("label",{for:"room-code"});#u=c("button",{type:"submit"});#g=c("form",{class:"room-line"},
this.#l,this.#a,this.#u);#c=c("div",{class:"room-part"},this.#i,this.#r,this.#g);#m=c("p",{class:"room-big"});#d=c("input",{type:"text",readonly:"",spellcheck:"\
false"});#p=this.#w(()=>{this.#j()});#y=c("p",{class:"room-count",role:"status"});#f=c("p",{class:"room-local"});#h=c("button",{type:"button",class:"room-qr",onclick:()=>this.#F()});#M=c(
"p",{class:"room-numbers",role:"status"});#E=this.#w(()=>this.#e.ask(),"primary room-ask-class");#x=c("p",{class:"room-note"});#P=this.#w(()=>this.#e.wall(!this.#t.
state?.wall.open));#A=this.#w(()=>{this.#q()});#v=this.#w(()=>this.#Q(),"room-end");#k=c("div",{class:"room-part"});#C=c("p");#T=this.#w(()=>this.#t.follow(this.#t.
seat?.following===!1),"primary");#R=this.#w(()=>this.#e.write());#$=c("p",{class:"room-note"});#N=this.#w(()=>this.#t.leave());#O=c("div",{class:"room-part"},this.#C,
this.#T,this.#R,this.#$,this.#N);#D=c("div",{class:"room-poster"});#I=c("p",{class:"room-big"});#B=c("button",{type:"button",class:"room-fold"},"×");#b=c("dial\
og",{class:"room-full"},this.#D,this.#I,this.#B);element=c("div",{class:"room-panel",popover:"auto",role:"dialog"});#S;#L=!1;#z="";constructor(t,e,n,s){this.#t=
t,this.#e=n,this.#n=e,this.#S=s;let i=c("div",{class:"room-line"},this.#d,this.#p),r=c("div",{class:"room-part"},this.#m,this.#M,i,this.#y,this.#f),l=c("div",{class:"\
room-line room-last"},this.#A,this.#v);this.#k.append(c("div",{class:"room-way"},this.#h,r),c("div",{class:"room-line"},this.#E,this.#P),this.#x,e.element,l),this.
element.append(this.#s,this.#o,this.#c,this.#k,this.#O,this.#b),this.#g.addEventListener("submit",a=>{a.preventDefault(),this.#a.value.trim()&&this.#t.join(this.#a.
value)}),this.#b.addEventListener("click",()=>this.#b.close()),this.#d.addEventListener("focus",()=>this.#d.select()),this.element.addEventListener("beforetoggl\
e",a=>{this.#L=!1,a.newState==="closed"?this.#b.close():this.update(this.#S)}),window.addEventListener("resize",()=>this.#W())}update(t){this.#S=t;let{words:e}=t,
{seat:n,state:s,status:i,error:r}=this.#t;if(y(this.element,{"aria-label":e.title}),u(this.#s,e.title),u(this.#o,i==="lost"?e.lost:r?e[`error_${r}`]??e.error_failed:
""),this.#c.hidden=n!==null,this.#k.hidden=n?.role!=="presenter",this.#O.hidden=n?.role!=="student",this.#_(e,i==="coming"),n?.role==="presenter"&&this.#U(e,n.code),
n?.role==="student"){let l=n.name?I(n.name,t.names):"";u(this.#C,p(e.joined,{code:n.code,name:l})),u(this.#T,n.following?e.look:e.back),this.#R.hidden=!s?.wall.
open,u(this.#R,e.write),u(this.#$,s?.wall.mine?p(e.sent,{text:s.wall.mine}):""),u(this.#N,e.leave)}}#w(t,e=""){return c("button",{type:"button",class:e,onclick:t})}#_(t,e){
u(this.#i,t.about),u(this.#r,t.open),u(this.#l,t.code),u(this.#u,t.join),this.#r.disabled=this.#u.disabled=e}#U(t,e){let{state:n}=this.#t,s=this.#H(e);u(this.#m,
e),this.#d.value!==s&&(this.#d.value=s),y(this.#d,{"aria-label":t.link}),u(this.#p,t.copy),u(this.#f,p(t.local,{host:window.location.hostname})),this.#f.hidden=
!Pt(window.location.hostname),u(this.#M,n?p(t.numbers,{here:n.here,following:n.following}):"");let i=U()!==null;if(u(this.#E,t.ask),this.#E.disabled=!i,u(this.#x,
t.no_question),this.#x.hidden=i,u(this.#P,n?.wall.open?t.wall_close:t.wall_open),n&&this.#n.update(n,t),u(this.#A,t.save),u(this.#v,this.#L?t.end_sure:t.end),y(
this.#h,{"aria-label":t.large,title:t.large}),y(this.#b,{"aria-label":t.qr}),y(this.#B,{"aria-label":t.dismiss,title:t.dismiss}),u(this.#I,`${new URL(s).host} ·\
 ${e}`),this.#z===s+t.qr)return;this.#z=s+t.qr;let r=ct(s);r&&this.#h.replaceChildren(dt(r,Oe,t.qr))}#H(t){let e=new URL("./",window.location.href);return e.searchParams.
set("room",t),e.href}#F(){this.#b.showModal(),this.#W()}#W(){let{seat:t}=this.#t,e=t&&this.#b.open?ct(this.#H(t.code)):null;if(!e)return;let{clientWidth:n,clientHeight:s}=this.#b;
this.#D.replaceChildren(dt(e,Math.min(n,s-De),this.#S.words.qr))}async#j(){let{copied:t,selected:e}=this.#S.words,n=await Lt(this.#d);n&&this.#p.focus(),u(this.#y,
n?t:e)}async#q(){let t=this.#t.seat?.code,e=await this.#t.record();if(!e||!t)return;let n=URL.createObjectURL(e);c("a",{href:n,download:`seq2see-${t}.csv`}).click(),
setTimeout(()=>URL.revokeObjectURL(n),1e4)}#Q(){this.#L&&this.#t.end(),this.#L=!this.#L,this.update(this.#S)}};var ht=o=>`seq2see.room.${o}`,N="seq2see.room.as",Q=class{#t;#e;constructor(t,e){this.#t=t,this.#e=e}in(t,e="student"){let n=this.#n(e);return n?.code===t?n:null}mine(){
let t=this.#e.getItem(N);return t==="student"?this.#n("student"):t==="nobody"?null:this.#n("presenter")}get known(){return this.#e.getItem(N)!==null}take(t){this.#t.
setItem(ht(t.role),JSON.stringify(t)),this.#e.setItem(N,t.role)}leave(t,e){e?(this.#t.removeItem(ht(t)),this.#e.removeItem(N)):this.#e.setItem(N,"nobody")}#n(t){
try{let e=JSON.parse(this.#t.getItem(ht(t))??"null");return e?.role===t&&typeof e.code=="string"&&typeof e.token=="string"?e:null}catch{return null}}};function Wt(o){
return o.toUpperCase().replace(/[^A-Z0-9]/g,"")}var ut=class{#t="";#e="";#n=[];feed(t){let e=(this.#t+t).split(/\r\n|\n|\r(?!$)/);return this.#t=e.pop()??"",e.flatMap(n=>this.#s(n))}#s(t){if(t===""){let s={event:this.#e||
"message",data:this.#n.join(`
`)},i=this.#n.length>0||this.#e!=="";return[this.#e,this.#n]=["",[]],i?[s]:[]}let[,e,n]=/^([^:]*):? ?(.*)$/s.exec(t)??[];return e==="event"&&(this.#e=n),e==="da\
ta"&&this.#n.push(n),[]}},Ie=4e4,Be=(o,t=Math.random())=>Math.min(8e3,400*2**o)*(.75+t/2),ze=[401,403,404,410],G=class{#t;#e;#n;#s=new v;#o=new v;#i=null;#r=0;#a=!1;constructor(t,e,n){
this.#t=t,this.#e=e,this.#n=n}open(){this.#a||this.#i&&!this.#s.waiting||(this.#s.stop(),this.#l())}drop(){this.#i?.abort()}close(){this.#a=!0,this.#s.close(),this.#o.
close(),this.#i?.abort()}async#l(){let t=new AbortController;this.#i=t;try{let e={Authorization:`Bearer ${this.#e}`,Accept:"text/event-stream"},n=()=>this.#o.start(
Ie,()=>t.abort());n();let s=await fetch(this.#t,{headers:e,signal:t.signal,cache:"no-store"});if(ze.includes(s.status)){if(this.#a)return;this.close(),this.#n.refused();
return}if(!s.ok||!s.body)throw new Error(String(s.status));let i=new ut,r=s.body.pipeThrough(new TextDecoderStream).getReader();for(;;){n();let{done:l,value:a}=await r.
read();if(l||this.#a)break;this.#r=0;for(let d of i.feed(a))this.#n.message(d)}}catch{}this.#o.stop(),!this.#a&&(this.#n.lost(),this.#s.start(Be(this.#r++),()=>{
this.#l()}))}};var O=o=>"error"in o,K=class{#t;#e;#n;#s=null;seat=null;state=null;status="nobody";error="";constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n}async resume(t){if(t!==
null)await this.join(t);else{let e=this.#t.mine();e&&this.#a(e)}}async open(){let t=await this.#o("");t&&this.#a({code:t.code,role:"presenter",token:t.key})}async join(t){
let e=Wt(t),n=this.#t.in(e);if(n){this.#a(n);return}e||this.#r("no_room");let s=e&&await this.#o(`${e}/join`);s&&this.#a({code:e,role:"student",token:s.token,name:s.
name,following:!0})}leave(){this.#l(!1,"")}async end(){let t=await this.send("",{},"DELETE");O(t)||this.#l(!0,"")}follow(t){this.seat?.role==="student"&&(this.seat=
{...this.seat,following:t},this.#t.take(this.seat),this.#n(),this.send("follow",{following:t}))}async send(t,e={},n="POST"){if(!this.seat)return{error:"no_room"};
let s=await this.#i(n,`${this.seat.code}${t&&`/${t}`}`,e,this.seat.token);return this.#r(O(s)?s.error:""),s}async record(){if(!this.seat)return null;try{let t={
Authorization:`Bearer ${this.seat.token}`},e=await fetch(new URL(`${this.seat.code}/record.csv`,this.#e),{headers:t,cache:"no-store"});if(e.ok)return await e.blob()}catch{}
return this.#r("unreachable"),null}retry(){this.status==="lost"&&this.#s?.open()}cut(){this.#s?.drop()}async#o(t){this.status="coming",this.#r("");let e=await this.#i(
"POST",t,{});return"error"in e?(this.status="nobody",this.#r(e.error),null):e.body}async#i(t,e,n,s){try{let i={"Content-Type":"application/json"};s&&(i.Authorization=
`Bearer ${s}`);let r=new URL(e||".",this.#e).href.replace(/\/$/,""),l=await fetch(r,{method:t,headers:i,body:t==="POST"?JSON.stringify(n):void 0,cache:"no-store"}),
a=await l.text();return l.ok?{body:a?JSON.parse(a):{}}:{error:He(a)}}catch{return{error:"unreachable"}}}#r(t){this.error=t,this.#n()}#a(t){this.#s?.close(),this.
seat=t,this.state=null,this.status="coming",this.#t.take(t),this.#s=new G(new URL(`${t.code}/events`,this.#e).href,t.token,{message:({event:e,data:n})=>this.#u(
e,n),lost:()=>{this.status="lost",this.#n()},refused:()=>this.#l(!0,"ended")}),this.#s.open(),this.#r("")}#l(t,e){this.#s?.close(),this.seat&&this.#t.leave(this.
seat.role,t),this.#s=this.seat=this.state=null,this.status="nobody",this.#r(e)}#u(t,e){if(t==="ended"&&this.#l(!0,"ended"),t!=="state")return;let n=this.status!==
"live";this.state=JSON.parse(e),this.status="live";let{following:s}=this.seat??{};n&&s!==void 0&&s!==this.state?.mine?.following&&this.send("follow",{following:s}),
n&&this.error==="unreachable"&&(this.error=""),this.#n()}};function He(o){try{let{error:t}=JSON.parse(o);return typeof t=="string"?t:"unreachable"}catch{return"\
unreachable"}}function _t({choices:o,rounds:t=[]}){let e=t.map(({counts:n})=>n.reduce((s,i)=>s+i,0));return o.map((n,s)=>t.map(({counts:i},r)=>{let l=i[s]??0;return{count:l,share:e[r]?
l/e[r]:0}}))}function Ut(o){let t=o.filter(([n,s])=>n!==s).sort((n,s)=>s[2]-n[2]),e=o.filter(([n,s])=>n===s).reduce((n,[,,s])=>n+s,0);return{moves:t,stayed:e}}function ft(o,t){
return!o.revealed&&(t[o.round]??null)===null}function k(o){return o.findLast(t=>t!==null)??null}var Ft=4,J=class{#t;#e=c("p",{class:"room-ask"});#n=c("div",{class:"room-choices",role:"group"});#s=c("p",{class:"room-told"});#o=c("p",{class:"room-moved"});#i=c(
"p",{class:"room-said",role:"status"});#r=this.#h("show");#a=this.#h("again");#l=this.#h("reveal");#u=this.#h("close");#g=c("button",{type:"button",class:"room-\
fold",onclick:()=>this.#M()},"×");#c=c("div",{class:"room-foot"},this.#i,this.#r,this.#a,this.#l,this.#u);element=c("div",{class:"room-vote"},this.#e,this.#n,this.#s,
this.#o,this.#c,this.#g);#m="";#d=null;#p=null;#y=!1;#f=()=>{};constructor(t){this.#t=t}update({question:t,role:e,mine:n,here:s},i,r){if(this.#d=t,this.#f=r,this.
element.hidden=!t||t.revealed&&this.#p===t.id,!t||this.element.hidden)return!1;let l=e==="presenter";this.#y=l;let a=n?.choices??[];u(this.#e,t.ask);let d=JSON.
stringify([t,e,a,i.round]);d!==this.#m&&(this.#m=d,this.#E(t,l,a,i)),y(this.#n,{"aria-label":t.ask}),this.#x(t,a,i),u(this.#o,Ue(t,i)),u(this.#i,Fe(t,l,a,s,i));
let{shown:m,revealed:h,round:f}=t;this.element.classList.toggle("told",h),this.#c.hidden=h;let g={show:m,again:f>0,reveal:!1,close:!1},w={show:this.#r,again:this.#a,
reveal:this.#l,close:this.#u};for(let[L,P]of Object.entries(w))u(P,i[L]),P.hidden=!l||g[L];this.#g.hidden=!h;let x=l?i.close:i.dismiss;return y(this.#g,{"aria-l\
abel":x,title:x}),!0}#h(t){return c("button",{type:"button",class:`room-${t}`,onclick:()=>this.#t.lead(t)})}#M(){this.#y?this.#t.lead("close"):this.#p=this.#d?.
id??null,this.#f()}#E(t,e,n,s){let i=[...this.#n.children].indexOf(document.activeElement),r=_t(t),l=t.shown||t.revealed,a=!e&&ft(t,n);this.#n.replaceChildren(...t.
choices.map(({label:d,value:m},h)=>{let[f,g]=_e(t,h,n),w=t.revealed&&m&&m!==d?[c("small",{},m)]:[],x=[c("span",{class:"room-label"},`${g}${d}`),...w],L=l?We(r[h],
s):[],P=`room-choice ${f}`;return a?c("button",{type:"button",class:P,onclick:()=>this.#t.vote(t,h)},...x,...L):c("div",{class:P},...x,...L)})),i>=0&&this.#n.children[i]?.
focus()}#x({revealed:t,choices:e,answer:n,why:s},i,r){if(this.#s.hidden=!t||n===void 0,!t||n===void 0)return;let l=k(i),a=l===null?p(r.answer,{answer:e[n].label}):
e[l].told??"",d=l===null?"":l===n?"✓ ":"✗ ";this.#s.replaceChildren(c("b",{},`${d}${a}`),` ${s??""}`)}};function We(o,{round:t}){let e=o.length>1,n=e?"":` (${Math.
round(100*(o[0]?.share??0))}%)`,s=c("span",{"aria-hidden":"true"},`${o.map(({count:a})=>a).join(" → ")}${n}`),i=o.map(({count:a},d)=>e?`${p(t,{n:d+1})} ${a}`:
a),r=c("span",{class:"room-spoken"},`${i.join(", ")}${n}`),l=o.map(({share:a})=>c("span",{class:"room-bar",style:{"--share":`${100*a}%`}}));return[c("span",{class:"\
room-counts"},s,r),...l]}function _e({revealed:o,answer:t},e,n){let s=k(n)===e;return o?e===t?["true","✓ "]:s?["mine","✗ "]:["other",""]:s?["mine",""]:["",""]}
function Ue({moved:o,rounds:t,choices:e,shown:n,revealed:s},i){if(!o||!t||t.length<2||!(n||s))return"";let{moves:r,stayed:l}=Ut(o),a=([h,f,g])=>p(i.move,{from:e[h].
label,to:e[f].label,count:g}),d=r.slice(Ft).reduce((h,[,,f])=>h+f,0),m=d?[p(i.moved_further,{count:d})]:[];return[p(i.stayed,{count:l}),...r.slice(0,Ft).map(a),
...m].join(" · ")}function Fe(o,t,e,n,s){let i=o.round>0?`${s.second} `:"";return o.revealed?"":t?`${i}${p(s.votes,{votes:o.votes,here:n})}`:ft(o,e)?`${i}${s.
choose}`:`${i}${p(s.voted,{label:o.choices[k(e)??0].label})}`}var je=60,qe=200,V=class{#t;#e=c("label",{for:"room-sentence"});#n=c("input",{id:"room-sentence",type:"text",maxlength:qe,autocomplete:"off"});#s=c("button",{type:"\
submit",class:"primary"});#o=c("p",{class:"room-count",role:"status"});#i=c("button",{type:"button",class:"room-fold",onclick:()=>this.#l()},"×");element=c("fo\
rm",{class:"room-write"},this.#e,c("div",{class:"room-line"},this.#n,this.#s),this.#o,this.#i);#r=!1;#a=()=>{};constructor(t){this.#t=t,this.element.addEventListener(
"submit",e=>{e.preventDefault();let n=this.#n.value.trim();n&&this.#u(n)})}update({wall:t,role:e},n,s){this.#a=s,t.open||(this.#r=!1);let i=t.open&&e==="student"&&
!this.#r;return this.element.hidden=!i,u(this.#e,n.write),u(this.#s,n.send),u(this.#o,t.mine?p(n.sent,{text:t.mine}):n.anonymous),y(this.#i,{"aria-label":n.dismiss,
title:n.dismiss}),i}ask(){this.#r=!1,this.#a(),this.#n.focus()}#l(){this.#r=!0,this.#a()}async#u(t){await this.#t(t)&&(this.#n.value="",this.#l())}},Y=class{#t;#e;#n=c(
"summary");#s=c("p",{class:"room-note"});#o=c("ul",{class:"room-cards"});element=c("details",{class:"room-wall"},this.#n,this.#s,this.#o);#i="";constructor(t,e){
this.#t=t,this.#e=e}update({wall:t},e){let n=t.sentences??[];this.element.hidden=!t.open&&!n.length,u(this.#n,p(e.sentences,{count:n.length})),u(this.#s,e.private);
let s=JSON.stringify([n,e.hide]);if(s===this.#i)return;this.#i=s;let i=new Map([...this.#o.children].map(r=>[r.dataset.id,r]));this.#o.replaceChildren(...n.slice(
0,je).map(r=>{let l=i.get(r.id)??this.#r(r),[a,d]=l.querySelectorAll("button");return u(a,e.hide),u(d,e.stage),l}))}#r(t){return c("li",{class:"room-card-text",
"data-id":t.id},c("p",{dir:"auto"},t.text),c("button",{type:"button",onclick:()=>this.#t(t)}),c("button",{type:"button",class:"room-to-stage",onclick:()=>this.#e(
t)}))}};var Qe=1e4,mt=document.documentElement,pt=class{#t;#e=new A;#n=new Q(localStorage,sessionStorage);#s=this.#n.known;#o=new K(this.#n,new URL("rooms/",window.location.
href),()=>this.#v());#i=new W(nt);#r=new _(async t=>!O(await this.#o.send("view",{url:t})));#a=new J({vote:({round:t,id:e},n)=>{this.#o.send("vote",{round:t,choice:n,
question:e})},lead:t=>{this.#o.send(t)}});#l=new V(async t=>!O(await this.#o.send("sentence",{text:t})));#u=new Y(({id:t})=>{this.#o.send("hide",{id:t})},({text:t})=>this.#x(
t));#g=new z(this.#a.element,this.#l.element);#c;#m=c("button",{type:"button",class:"room-dock"});#d;#p=new Map;#y=this.#e.timer();#f=!1;#h=!1;constructor(t){this.#t=
t,this.#c=new q(this.#o,this.#u,this.#M(),t),this.#m.popoverTargetElement=this.#c.element,this.#d=c("div",{class:"room"},this.#g.element,this.#c.element,this.#m),
document.body.append(this.#d),yt(this.#e,()=>this.#P()),window.addEventListener("offline",()=>this.#o.cut());for(let e of["online","focus"])window.addEventListener(
e,()=>this.#o.retry());this.#c.element.addEventListener("toggle",()=>this.#v()),this.#E(new URLSearchParams(window.location.search).get("room"))}seat(t){this.#p.
set(t,new B(t,this.#o,this.#c.element))}update(t){this.#t=t;let e=document.querySelector('[data-testid="stApp"]');e&&(this.#d.style.colorScheme=getComputedStyle(
e).colorScheme),this.#v()}#M(){return{ask:()=>{let t=U();t&&this.#o.send("ask",{question:t}),this.#c.element.hidePopover()},wall:t=>{this.#o.send("wall",{open:t})},
write:()=>{this.#c.element.hidePopover(),this.#l.ask()}}}async#E(t){await this.#o.resume(t),t&&!this.#o.seat&&this.#c.element.showPopover()}#x(t){let e=H(kt(window.
location.href,t),window.location.origin);e&&nt.open(e),this.#c.element.hidePopover()}#P(){let{seat:t}=this.#o;t?.role==="presenter"&&this.#A(),t?.role==="studen\
t"&&t.following&&this.#i.strayed&&this.#o.follow(!1)}#A(){this.#h&&!this.#i.waiting&&this.#r.at(C(window.location.href))}#v(){let{words:t}=this.#t,{seat:e,state:n,
status:s}=this.#o;s!=="lost"?(this.#y.stop(),this.#f=!1):!this.#f&&!this.#y.waiting&&this.#y.start(Qe,()=>{this.#f=!0,this.#v()});let i=e&&n&&!this.#f?n:null,r=i?.
question??null;wt(r&&i&&Ge(r,i)),mt.classList.toggle("in-room",e!==null),mt.classList.toggle("room-follows",e?.role==="student"&&e.following!==!1),mt.classList.
toggle("class-asks",r!==null),e?.role==="presenter"?this.#k():this.#h=!1,e?.role==="student"&&e.following&&n?.view?this.#i.go(n.view):e?.role==="student"&&this.#i.
stray();let l=()=>this.#v(),a=i!==null&&this.#a.update(i,t,l),d=i!==null&&this.#l.update(i,t,l);a&&(this.#l.element.hidden=!0),a||(this.#a.element.hidden=!0);let m=s===
"lost"?t.lost:this.#o.error&&t[`error_${this.#o.error}`],h=a?t.asked:t.write;this.#g.update(a||d,r!==null&&!r.revealed,h,m??""),this.#c.element.matches(":popove\
r-open")&&this.#c.update(this.#t),u(this.#m,t.button),this.#m.hidden=e?.role!=="presenter";for(let[f,g]of this.#p)f.isConnected?g.update(this.#t):this.#p.delete(
f)}#k(){let{state:t,status:e}=this.#o;if(!t||e!=="live"){t||(this.#h=!1);return}if(!this.#h){this.#h=!0,this.#r.begin(t.view);let n=new URL(".",window.location.
href).pathname===window.location.pathname;t.view&&n&&!this.#s&&this.#i.go(t.view)}this.#A()}};function Ge({lesson:o,ask:t,choices:e,revealed:n},{mine:s}){return{
lesson:o,ask:t,labels:e.map(({label:i})=>i),revealed:n,mine:k(s?.choices??[])}}var gt=class{#t;constructor({root:t},e){window.seq2seeClassroom??=new pt(e),this.#t=
window.seq2seeClassroom,this.#t.seat(t)}update(t){this.#t.update(t)}},po=At("room",(o,t)=>new gt(o,t));export{po as default};
