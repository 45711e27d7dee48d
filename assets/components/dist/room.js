var _t="seq2see:address";function mt(s,t){for(let e of[_t,"popstate","hashchange"])s.listen(window,e,t)}var Wt="seq2see:class-question";function pt(s){JSON.stringify(s)!==JSON.stringify(Ut())&&(window.seq2seeClassQuestion=s,window.dispatchEvent(new Event(Wt)))}function Ut(){
return window.seq2seeClassQuestion??null}function c(s,t={},...e){let n=document.createElement(s),{class:o,style:i={},onclick:r,...l}=t;o!==void 0&&(n.className=o);for(let[a,d]of Object.entries(i))n.style.
setProperty(a,d);r&&(n.onclick=()=>r()),y(n,l);for(let a of e)n.append(a instanceof Node?a:String(a));return n}function M(s,t={},...e){let n=document.createElementNS(
"http://www.w3.org/2000/svg",s);return y(n,t),n.append(...e),n}function y(s,t){for(let[e,n]of Object.entries(t))n!=null&&s.setAttribute(e,String(n))}function h(s,t){
s.textContent!==t&&(s.textContent=t)}function p(s,t){return s.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}var k=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,n){t.addEventListener(e,n,{signal:this.#t.signal})}resized(t,e){
let n=new ResizeObserver(e);n.observe(t),this.#e.add(()=>n.disconnect())}timer(){let t=new v;return this.#e.add(()=>t.close()),t}frame(){let t=new P;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},v=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},P=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var Ft="presenting";function gt(){return typeof document<"u"&&document.documentElement.classList.contains(Ft)}function B(){return typeof location<"u"&&new URLSearchParams(location.
search).get("embed")==="picture"}var jt=6,qt=1300,Qt=1.5,Gt={usual:990,most:2.25},Vt=.4;function Jt(s,t,e){if(e(t))return t;let[n,o]=[s,t];for(let i=0;i<jt;i++){let r=(n+o)/2;e(r)?n=r:o=r}return n}
function Kt(s,t=gt()){let{usual:e,most:n}=t?Gt:{usual:qt,most:Qt};return Math.min(n,Math.max(1,s/e))}function yt(s,t,e,n=()=>{}){let o=s.getRootNode(),i=(o instanceof
ShadowRoot?o.host:s).closest(".st-key-stage");if(!i)return()=>{};let r=()=>s.getBoundingClientRect().height,l=d=>{let m=Jt(B()?Math.min(e,Vt):e,Kt(i.clientWidth),
u=>(s.style.zoom=String(u),n(),r()<=d));return s.style.zoom=String(m),n(),m},a=()=>{let d=i.clientHeight;if(!d)return;s.style.maxHeight="",s.classList.remove("c\
rowded");let m=l(d);r()>d+1&&(s.classList.add("crowded"),m=l(d)),s.style.maxHeight=`${d/m}px`,s.style.overflowY="auto"};return t.resized(i,a),a}var wt=Symbol.for("seq2see.picture");function vt(s,t){s[wt]=t}function bt(s){return s[wt]}function Et(s,t,e=1){let n=new WeakMap;function o(i,r,l){let a=new k;B()&&i.classList.add("framed");let m=t({root:i,lifetime:a,send:(g,w)=>f.send?.(g,w)},r),u=e<
1?yt(i,a,e,()=>m.arrange?.()):()=>{},f={lifetime:a,picture:m,fit:u,send:l};return n.set(i,f),f}return({data:i,parentElement:r,setStateValue:l})=>{let a=r.querySelector(
`.${s}`);if(!a||!i)return;let d=n.get(a)??o(a,i,l);return d.send=l,vt(a,{name:s,data:i}),d.picture.update(i),d.fit(),()=>{d.lifetime.close(),n.get(a)===d&&n.delete(
a)}}}function z(s,[t,e]){return`${t[s[0]%t.length]} ${e[s[1]%e.length]}`}var Yt="M3 5h18v11H3zM8 20h8M12 16v4M7 9h6M7 12h10",D=class{#t;#e;#n;#o=c("span",{class:"name"});#s=c("button",{type:"button",class:"open"},M("svg",{viewBox:"0 \
0 24 24","aria-hidden":"true"},M("path",{d:Yt})),this.#o);#i=c("button",{type:"button",class:"follow",onclick:()=>this.#e.follow(this.#e.seat?.following===!1)});#r=c(
"span",{class:"live",role:"status"});constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n,this.#s.popoverTargetElement=n,t.replaceChildren(this.#s,this.#i,this.#r)}update(t){
let{words:e}=t,{seat:n,state:o,status:i}=this.#e,r=n?.name?z(n.name,t.names):"",l=o?` · ${o.here}`:"",a=n?.role==="presenter"?`${n.code}${l}`:r;h(this.#o,i==="\
lost"?e.lost_short:n?a:e.button),this.#s.dataset.status=i,y(this.#s,{title:e.title,"aria-label":n?`${e.title}: ${this.#o.textContent}`:e.button});let d=n?.role===
"student";this.#i.hidden=!d;let m=n?.following!==!1;this.#t.dataset.following=String(m),h(this.#i,m?e.look:e.back);let u=m?e.following:e.looking,f=d?`${p(e.joined,
{code:n.code,name:r})} ${u}`:"";h(this.#r,i==="lost"?e.lost:i==="live"?f:""),this.#n.matches(":popover-open")&&this.place()}place(){let{right:t,bottom:e}=this.#s.
getBoundingClientRect(),n=document.documentElement.clientWidth-t;this.#n.style.setProperty("--right",e>0?`${Math.max(0,n)}px`:"auto")}};var X=4,Xt=.45,I=class{#t=c("p",{class:"room-error",role:"alert"});element=c("section",{class:"room-card"});#e=new P;#n="";#o=!1;constructor(...t){this.element.
append(...t,this.#t),this.element.hidden=!0}update(t,e,n,o){this.#o=e,this.element.hidden=!t,this.element.setAttribute("aria-label",n),h(this.#t,o),this.#n="",t?
this.#s():this.#e.stop()}#s(){this.#i(),this.#e.request(()=>this.#s())}#i(){let t=document.querySelector(".st-key-question")?.getBoundingClientRect(),e=document.
querySelector(".st-key-sentence-bar")?.getBoundingClientRect(),n=document.querySelector(".st-key-stage")?.getBoundingClientRect(),[o,i]=[document.documentElement.
clientWidth,Math.max(e?.bottom??0,0)+X],r=t?.width?t:{left:12,right:o-12,top:52},l=Math.max(r.top,i),a=this.#o&&n?Math.max(0,n.top-X-l):0,d=JSON.stringify([r.left,
r.right,l,a,window.innerHeight]);d!==this.#n&&(this.#n=d,Object.assign(this.element.style,{left:`${r.left}px`,width:`${r.right-r.left}px`,top:`${l}px`,minHeight:`${a}\
px`,maxHeight:`${this.#o?window.innerHeight-l-2*X:Xt*window.innerHeight}px`}))}};var Zt=["room","present","embed","guess"],te=100,ee=200;function C(s){let t=new URL(s);for(let e of Zt)t.searchParams.delete(e);return t.searchParams.sort(),ne(
`${t.pathname}${t.search}`)}function ne(s){return s.replace(/(%[89A-F][0-9A-F])+/g,t=>{try{let e=decodeURIComponent(t);return/[\s\p{C}]/u.test(e)?t:e}catch{return t}})}
function H(s,t){if(!/^\/(?![/\\])/.test(s))return null;try{let e=new URL(s,t);return e.origin===t?e:null}catch{return null}}function xt(s,t){let e=new URL(s);for(let n of[
"text","source"])(n==="text"||e.searchParams.has(n))&&e.searchParams.set(n,t);return C(e.href)}var Z={href:()=>window.location.href,ready:()=>document.querySelector(
"[data-testid=stApp][data-test-connection-state=CONNECTED]")!==null,open:s=>{window.history.pushState(window.history.state,"",s),window.dispatchEvent(new PopStateEvent(
"popstate",{state:window.history.state}))}},_=class{#t;#e=new v;#n=null;constructor(t){this.#t=t}go(t){t!==this.#n&&(this.#n=t,this.#o())}stray(){this.#n=null,this.#e.
stop()}get waiting(){return this.#e.waiting}get strayed(){if(this.#n===null||this.#e.waiting)return!1;let{pathname:t,origin:e}=new URL(this.#t.href());return H(
this.#n,e)?.pathname!==t}#o(){let t=this.#n;if(t===null)return;let e=this.#t.href(),n=H(t,new URL(e).origin);!n||C(e)===C(n.href)||(this.#t.ready()?this.#t.open(
n):this.#e.start(ee,()=>this.#o()))}},W=class{#t;#e=new v;#n=null;#o=null;#s=!1;constructor(t){this.#t=t}begin(t){this.#n=t}at(t){this.#o=t,!this.#s&&!this.#e.waiting&&
this.#i()}stop(){this.#e.stop(),this.#o=this.#n=null}async#i(){let t=this.#o;if(t===null||t===this.#n)return;this.#s=!0;let e=await this.#t(t);this.#s=!1,e&&(this.#n=
t),(e||t!==this.#o)&&this.#e.start(te,()=>{this.#i()})}};var se=".st-key-guess [data-testid=stBidiComponentIsolated]";function U(){for(let s of document.querySelectorAll(se)){let t=s.shadowRoot?.querySelector(".predic\
t"),e=t&&bt(t)?.data;if(e)return oe(e)}return null}function oe({lesson:s,ask:t,choices:e,answer:n,why:o}){let i=e.map(({label:r,value:l,told:a})=>({label:r,value:l,
told:a}));return{lesson:s,ask:t,choices:i,answer:n,why:o}}async function Mt(s){try{return await navigator.clipboard.writeText(s.value),!0}catch{return s.focus(),s.select(),document.execCommand("copy")}}function St(s){return/^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(s)}var S=(s=>(s[s.Border=-1]="Border",s[s.Data=0]="Data",s[s.Function=1]="Function",s[s.Position=2]="Position",s[s.Timing=3]="Timing",s[s.Alignment=4]="Alignment",
s))(S||{}),ie=[0,1],At=[1,0],Lt=[2,3],Rt=[3,2],re={L:ie,M:At,Q:Lt,H:Rt},ae=/^\d*$/,le=/^[A-Z0-9 $%*+./:-]*$/,tt="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",
ot=1,it=40,kt=3,ce=3,F=40,de=10,Pt=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],
[-1,10,16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,
26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,
30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],Ct=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[
-1,1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,
20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,
63,66,70,74,77,81]],et=class{constructor(t,e,n,o){if(this.version=t,this.ecc=e,t<ot||t>it)throw new RangeError("Version value out of range");if(o<-1||o>7)throw new RangeError(
"Mask value out of range");this.size=t*4+17;let i=Array.from({length:this.size}).fill(!1);for(let l=0;l<this.size;l++)this.modules.push(i.slice()),this.types.push(
i.map(()=>0));this.drawFunctionPatterns();let r=this.addEccAndInterleave(n);if(this.drawCodewords(r),o===-1){let l=1e9;for(let a=0;a<8;a++){this.applyMask(a),this.
drawFormatBits(a);let d=this.getPenaltyScore();d<l&&(o=a,l=d),this.applyMask(a)}}this.mask=o,this.applyMask(o),this.drawFormatBits(o)}size;mask;modules=[];types=[];getModule(t,e){
return t>=0&&t<this.size&&e>=0&&e<this.size&&this.modules[e][t]}drawFunctionPatterns(){for(let n=0;n<this.size;n++)this.setFunctionModule(6,n,n%2===0,S.Timing),
this.setFunctionModule(n,6,n%2===0,S.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);let t=this.
getAlignmentPatternPositions(),e=t.length;for(let n=0;n<e;n++)for(let o=0;o<e;o++)n===0&&o===0||n===0&&o===e-1||n===e-1&&o===0||this.drawAlignmentPattern(t[n],t[o]);
this.drawFormatBits(0),this.drawVersion()}drawFormatBits(t){let e=this.ecc[1]<<3|t,n=e;for(let i=0;i<10;i++)n=n<<1^(n>>>9)*1335;let o=(e<<10|n)^21522;for(let i=0;i<=
5;i++)this.setFunctionModule(8,i,b(o,i));this.setFunctionModule(8,7,b(o,6)),this.setFunctionModule(8,8,b(o,7)),this.setFunctionModule(7,8,b(o,8));for(let i=9;i<
15;i++)this.setFunctionModule(14-i,8,b(o,i));for(let i=0;i<8;i++)this.setFunctionModule(this.size-1-i,8,b(o,i));for(let i=8;i<15;i++)this.setFunctionModule(8,this.
size-15+i,b(o,i));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let t=this.version;for(let n=0;n<12;n++)t=t<<1^(t>>>11)*7973;let e=this.
version<<12|t;for(let n=0;n<18;n++){let o=b(e,n),i=this.size-11+n%3,r=Math.floor(n/3);this.setFunctionModule(i,r,o),this.setFunctionModule(r,i,o)}}drawFinderPattern(t,e){
for(let n=-4;n<=4;n++)for(let o=-4;o<=4;o++){let i=Math.max(Math.abs(o),Math.abs(n)),r=t+o,l=e+n;r>=0&&r<this.size&&l>=0&&l<this.size&&this.setFunctionModule(r,
l,i!==2&&i!==4,S.Position)}}drawAlignmentPattern(t,e){for(let n=-2;n<=2;n++)for(let o=-2;o<=2;o++)this.setFunctionModule(t+o,e+n,Math.max(Math.abs(o),Math.abs(n))!==
1,S.Alignment)}setFunctionModule(t,e,n,o=S.Function){this.modules[e][t]=n,this.types[e][t]=o}addEccAndInterleave(t){let e=this.version,n=this.ecc;if(t.length!==
j(e,n))throw new RangeError("Invalid argument");let o=Ct[n[0]][e],i=Pt[n[0]][e],r=Math.floor(nt(e)/8),l=o-r%o,a=Math.floor(r/o),d=[],m=ve(i);for(let f=0,g=0;f<o;f++){
let w=t.slice(g,g+a-i+(f<l?0:1));g+=w.length;let x=be(w,m);f<l&&w.push(0),d.push(w.concat(x))}let u=[];for(let f=0;f<d[0].length;f++)d.forEach((g,w)=>{(f!==a-i||
w>=l)&&u.push(g[f])});return u}drawCodewords(t){if(t.length!==Math.floor(nt(this.version)/8))throw new RangeError("Invalid argument");let e=0;for(let n=this.size-
1;n>=1;n-=2){n===6&&(n=5);for(let o=0;o<this.size;o++)for(let i=0;i<2;i++){let r=n-i,a=(n+1&2)===0?this.size-1-o:o;!this.types[a][r]&&e<t.length*8&&(this.modules[a][r]=
b(t[e>>>3],7-(e&7)),e++)}}}applyMask(t){if(t<0||t>7)throw new RangeError("Mask value out of range");for(let e=0;e<this.size;e++)for(let n=0;n<this.size;n++){let o;
switch(t){case 0:o=(n+e)%2===0;break;case 1:o=e%2===0;break;case 2:o=n%3===0;break;case 3:o=(n+e)%3===0;break;case 4:o=(Math.floor(n/3)+Math.floor(e/2))%2===0;break;case 5:
o=n*e%2+n*e%3===0;break;case 6:o=(n*e%2+n*e%3)%2===0;break;case 7:o=((n+e)%2+n*e%3)%2===0;break;default:throw new Error("Unreachable")}!this.types[e][n]&&o&&(this.
modules[e][n]=!this.modules[e][n])}}getPenaltyScore(){let t=0;for(let i=0;i<this.size;i++){let r=!1,l=0,a=[0,0,0,0,0,0,0];for(let d=0;d<this.size;d++)this.modules[i][d]===
r?(l++,l===5?t+=kt:l>5&&t++):(this.finderPenaltyAddHistory(l,a),r||(t+=this.finderPenaltyCountPatterns(a)*F),r=this.modules[i][d],l=1);t+=this.finderPenaltyTerminateAndCount(
r,l,a)*F}for(let i=0;i<this.size;i++){let r=!1,l=0,a=[0,0,0,0,0,0,0];for(let d=0;d<this.size;d++)this.modules[d][i]===r?(l++,l===5?t+=kt:l>5&&t++):(this.finderPenaltyAddHistory(
l,a),r||(t+=this.finderPenaltyCountPatterns(a)*F),r=this.modules[d][i],l=1);t+=this.finderPenaltyTerminateAndCount(r,l,a)*F}for(let i=0;i<this.size-1;i++)for(let r=0;r<
this.size-1;r++){let l=this.modules[i][r];l===this.modules[i][r+1]&&l===this.modules[i+1][r]&&l===this.modules[i+1][r+1]&&(t+=ce)}let e=0;for(let i of this.modules)
e=i.reduce((r,l)=>r+(l?1:0),e);let n=this.size*this.size,o=Math.ceil(Math.abs(e*20-n*10)/n)-1;return t+=o*de,t}getAlignmentPatternPositions(){if(this.version===
1)return[];{let t=Math.floor(this.version/7)+2,e=this.version===32?26:Math.ceil((this.version*4+4)/(t*2-2))*2,n=[6];for(let o=this.size-7;n.length<t;o-=e)n.splice(
1,0,o);return n}}finderPenaltyCountPatterns(t){let e=t[1],n=e>0&&t[2]===e&&t[3]===e*3&&t[4]===e&&t[5]===e;return(n&&t[0]>=e*4&&t[6]>=e?1:0)+(n&&t[6]>=e*4&&t[0]>=
e?1:0)}finderPenaltyTerminateAndCount(t,e,n){return t&&(this.finderPenaltyAddHistory(e,n),e=0),e+=this.size,this.finderPenaltyAddHistory(e,n),this.finderPenaltyCountPatterns(
n)}finderPenaltyAddHistory(t,e){e[0]===0&&(t+=this.size),e.pop(),e.unshift(t)}};function E(s,t,e){if(t<0||t>31||s>>>t)throw new RangeError("Value out of range");
for(let n=t-1;n>=0;n--)e.push(s>>>n&1)}function b(s,t){return(s>>>t&1)!==0}var T=class{constructor(t,e,n){if(this.mode=t,this.numChars=e,this.bitData=n,e<0)throw new RangeError(
"Invalid argument");this.bitData=n.slice()}getData(){return this.bitData.slice()}},he=[1,10,12,14],ue=[2,9,11,13],fe=[4,8,16,16];function Tt(s,t){return s[Math.
floor((t+7)/17)+1]}function $t(s){let t=[];for(let e of s)E(e,8,t);return new T(fe,s.length,t)}function me(s){if(!Nt(s))throw new RangeError("String contains no\
n-numeric characters");let t=[];for(let e=0;e<s.length;){let n=Math.min(s.length-e,3);E(Number.parseInt(s.substring(e,e+n),10),n*3+1,t),e+=n}return new T(he,s.length,
t)}function pe(s){if(!Ot(s))throw new RangeError("String contains unencodable characters in alphanumeric mode");let t=[],e;for(e=0;e+2<=s.length;e+=2){let n=tt.
indexOf(s.charAt(e))*45;n+=tt.indexOf(s.charAt(e+1)),E(n,11,t)}return e<s.length&&E(tt.indexOf(s.charAt(e)),6,t),new T(ue,s.length,t)}function ge(s){return s===
""?[]:Nt(s)?[me(s)]:Ot(s)?[pe(s)]:[$t(we(s))]}function Nt(s){return ae.test(s)}function Ot(s){return le.test(s)}function ye(s,t){let e=0;for(let n of s){let o=Tt(
n.mode,t);if(n.numChars>=1<<o)return Number.POSITIVE_INFINITY;e+=4+o+n.bitData.length}return e}function we(s){s=encodeURI(s);let t=[];for(let e=0;e<s.length;e++)
s.charAt(e)!=="%"?t.push(s.charCodeAt(e)):(t.push(Number.parseInt(s.substring(e+1,e+3),16)),e+=2);return t}function nt(s){if(s<ot||s>it)throw new RangeError("Ve\
rsion number out of range");let t=(16*s+128)*s+64;if(s>=2){let e=Math.floor(s/7)+2;t-=(25*e-10)*e-55,s>=7&&(t-=36)}return t}function j(s,t){return Math.floor(nt(
s)/8)-Pt[t[0]][s]*Ct[t[0]][s]}function ve(s){if(s<1||s>255)throw new RangeError("Degree out of range");let t=[];for(let n=0;n<s-1;n++)t.push(0);t.push(1);let e=1;
for(let n=0;n<s;n++){for(let o=0;o<t.length;o++)t[o]=st(t[o],e),o+1<t.length&&(t[o]^=t[o+1]);e=st(e,2)}return t}function be(s,t){let e=t.map(n=>0);for(let n of s){
let o=n^e.shift();e.push(0),t.forEach((i,r)=>e[r]^=st(i,o))}return e}function st(s,t){if(s>>>8||t>>>8)throw new RangeError("Byte out of range");let e=0;for(let n=7;n>=
0;n--)e=e<<1^(e>>>7)*285,e^=(t>>>n&1)*s;return e}function Ee(s,t,e=1,n=40,o=-1,i=!0){if(!(ot<=e&&e<=n&&n<=it)||o<-1||o>7)throw new RangeError("Invalid value");let r,
l;for(r=e;;r++){let u=j(r,t)*8,f=ye(s,r);if(f<=u){l=f;break}if(r>=n)throw new RangeError("Data too long")}for(let u of[At,Lt,Rt])i&&l<=j(r,u)*8&&(t=u);let a=[];
for(let u of s){E(u.mode[0],4,a),E(u.numChars,Tt(u.mode,r),a);for(let f of u.getData())a.push(f)}let d=j(r,t)*8;E(0,Math.min(4,d-a.length),a),E(0,(8-a.length%8)%
8,a);for(let u=236;a.length<d;u^=253)E(u,8,a);let m=Array.from({length:Math.ceil(a.length/8)},()=>0);return a.forEach((u,f)=>m[f>>>3]|=u<<7-(f&7)),new et(r,t,m,
o)}function Bt(s,t){let{ecc:e="L",boostEcc:n=!1,minVersion:o=1,maxVersion:i=40,maskPattern:r=-1,border:l=1}=t||{},a=typeof s=="string"?ge(s):Array.isArray(s)?[$t(
s)]:void 0;if(!a)throw new Error(`uqr only supports encoding string and binary data, but got: ${typeof s}`);let d=Ee(a,re[e],o,i,r,n),m=xe({version:d.version,maskPattern:d.
mask,size:d.size,data:d.modules,types:d.types},l);return t?.invert&&(m.data=m.data.map(u=>u.map(f=>!f))),t?.onEncoded?.(m),m}function xe(s,t=1){if(!t)return s;let{
size:e}=s,n=e+t*2;s.size=n,s.data.forEach(i=>{for(let r=0;r<t;r++)i.unshift(!1),i.push(!1)});for(let i=0;i<t;i++)s.data.unshift(Array.from({length:n},r=>!1)),s.
data.push(Array.from({length:n},r=>!1));let o=S.Border;s.types.forEach(i=>{for(let r=0;r<t;r++)i.unshift(o),i.push(o)});for(let i=0;i<t;i++)s.types.unshift(Array.
from({length:n},r=>o)),s.types.push(Array.from({length:n},r=>o));return s}var Me=2953,$=4;function Se(s){return new TextEncoder().encode(s).length}function rt(s){return Se(s)>Me?null:Bt(s,{ecc:"L",boostEcc:!0,border:0}).data}function ke(s){
return s.flatMap((t,e)=>Ae(t).map(([n,o])=>`M${n} ${e}h${o}v1h-${o}z`)).join("")}function Ae(s){let t=[];return s.forEach((e,n)=>{e&&(s[n-1]?t[t.length-1][1]+=1:
t.push([n,1]))}),t}function Le(s,t,e){return Math.max(1,Math.floor(t*e/s))*s/e}function at(s,t,e){let n=s.length+2*$,o=Le(n,t,window.devicePixelRatio||1);return M(
"svg",{class:"qr",role:"img","aria-label":e,viewBox:`${-$} ${-$} ${n} ${n}`,width:o,height:o},M("rect",{x:-$,y:-$,width:n,height:n,fill:"#fff"}),M("path",{d:ke(
s),fill:"#000","shape-rendering":"crispEdges"}))}var Re=168,Pe=88,q=class{#t;#e;#n;#o=c("h2");#s=c("p",{class:"room-error",role:"alert"});#i=c("p");#r=this.#w(()=>{this.#t.open()},"primary room-open");#a=c("in\
put",{id:"room-code",type:"text",maxlength:12,autocomplete:"off"});#l=c("label",{for:"room-code"});#u=c("button",{type:"submit"});#g=c("form",{class:"room-line"},
this.#l,this.#a,this.#u);#c=c("div",{class:"room-part"},this.#i,this.#r,this.#g);#m=c("p",{class:"room-big"});#d=c("input",{type:"text",readonly:"",spellcheck:"\
false"});#p=this.#w(()=>{this.#j()});#y=c("p",{class:"room-count",role:"status"});#f=c("p",{class:"room-local"});#h=c("button",{type:"button",class:"room-qr",onclick:()=>this.#F()});#M=c(
"p",{class:"room-numbers",role:"status"});#E=this.#w(()=>this.#e.ask(),"primary room-ask-class");#x=c("p",{class:"room-note"});#R=this.#w(()=>this.#e.wall(!this.#t.
state?.wall.open));#k=this.#w(()=>{this.#q()});#v=this.#w(()=>this.#Q(),"room-end");#A=c("div",{class:"room-part"});#C=c("p");#T=this.#w(()=>this.#t.follow(this.#t.
seat?.following===!1),"primary");#P=this.#w(()=>this.#e.write());#$=c("p",{class:"room-note"});#N=this.#w(()=>this.#t.leave());#O=c("div",{class:"room-part"},this.#C,
this.#T,this.#P,this.#$,this.#N);#B=c("div",{class:"room-poster"});#z=c("p",{class:"room-big"});#D=c("button",{type:"button",class:"room-fold"},"×");#b=c("dial\
og",{class:"room-full"},this.#B,this.#z,this.#D);element=c("div",{class:"room-panel",popover:"auto",role:"dialog"});#S;#L=!1;#I="";constructor(t,e,n,o){this.#t=
t,this.#e=n,this.#n=e,this.#S=o;let i=c("div",{class:"room-line"},this.#d,this.#p),r=c("div",{class:"room-part"},this.#m,this.#M,i,this.#y,this.#f),l=c("div",{class:"\
room-line room-last"},this.#k,this.#v);this.#A.append(c("div",{class:"room-way"},this.#h,r),c("div",{class:"room-line"},this.#E,this.#R),this.#x,e.element,l),this.
element.append(this.#o,this.#s,this.#c,this.#A,this.#O,this.#b),this.#g.addEventListener("submit",a=>{a.preventDefault(),this.#a.value.trim()&&this.#t.join(this.#a.
value)}),this.#b.addEventListener("click",()=>this.#b.close()),this.#d.addEventListener("focus",()=>this.#d.select()),this.element.addEventListener("beforetoggl\
e",a=>{this.#L=!1,a.newState==="closed"?this.#b.close():this.update(this.#S)}),window.addEventListener("resize",()=>this.#_())}update(t){this.#S=t;let{words:e}=t,
{seat:n,state:o,status:i,error:r}=this.#t;if(y(this.element,{"aria-label":e.title}),h(this.#o,e.title),h(this.#s,i==="lost"?e.lost:r?e[`error_${r}`]??e.error_failed:
""),this.#c.hidden=n!==null,this.#A.hidden=n?.role!=="presenter",this.#O.hidden=n?.role!=="student",this.#W(e,i==="coming"),n?.role==="presenter"&&this.#U(e,n.code),
n?.role==="student"){let l=n.name?z(n.name,t.names):"";h(this.#C,p(e.joined,{code:n.code,name:l})),h(this.#T,n.following?e.look:e.back),this.#P.hidden=!o?.wall.
open,h(this.#P,e.write),h(this.#$,o?.wall.mine?p(e.sent,{text:o.wall.mine}):""),h(this.#N,e.leave)}}#w(t,e=""){return c("button",{type:"button",class:e,onclick:t})}#W(t,e){
h(this.#i,t.about),h(this.#r,t.open),h(this.#l,t.code),h(this.#u,t.join),this.#r.disabled=this.#u.disabled=e}#U(t,e){let{state:n}=this.#t,o=this.#H(e);h(this.#m,
e),this.#d.value!==o&&(this.#d.value=o),y(this.#d,{"aria-label":t.link}),h(this.#p,t.copy),h(this.#f,p(t.local,{host:window.location.hostname})),this.#f.hidden=
!St(window.location.hostname),h(this.#M,n?p(t.numbers,{here:n.here,following:n.following}):"");let i=U()!==null;if(h(this.#E,t.ask),this.#E.disabled=!i,h(this.#x,
t.no_question),this.#x.hidden=i,h(this.#R,n?.wall.open?t.wall_close:t.wall_open),n&&this.#n.update(n,t),h(this.#k,t.save),h(this.#v,this.#L?t.end_sure:t.end),y(
this.#h,{"aria-label":t.large,title:t.large}),y(this.#b,{"aria-label":t.qr}),y(this.#D,{"aria-label":t.dismiss,title:t.dismiss}),h(this.#z,`${new URL(o).host} ·\
 ${e}`),this.#I===o+t.qr)return;this.#I=o+t.qr;let r=rt(o);r&&this.#h.replaceChildren(at(r,Re,t.qr))}#H(t){let e=new URL("./",window.location.href);return e.searchParams.
set("room",t),e.href}#F(){this.#b.showModal(),this.#_()}#_(){let{seat:t}=this.#t,e=t&&this.#b.open?rt(this.#H(t.code)):null;if(!e)return;let{clientWidth:n,clientHeight:o}=this.#b;
this.#B.replaceChildren(at(e,Math.min(n,o-Pe),this.#S.words.qr))}async#j(){let{copied:t,selected:e}=this.#S.words,n=await Mt(this.#d);n&&this.#p.focus(),h(this.#y,
n?t:e)}async#q(){let t=this.#t.seat?.code,e=await this.#t.record();if(!e||!t)return;let n=URL.createObjectURL(e);c("a",{href:n,download:`seq2see-${t}.csv`}).click(),
setTimeout(()=>URL.revokeObjectURL(n),1e4)}#Q(){this.#L&&this.#t.end(),this.#L=!this.#L,this.update(this.#S)}};var lt=s=>`seq2see.room.${s}`,N="seq2see.room.as",Q=class{#t;#e;constructor(t,e){this.#t=t,this.#e=e}in(t,e="student"){let n=this.#n(e);return n?.code===t?n:null}mine(){
let t=this.#e.getItem(N);return t==="student"?this.#n("student"):t==="nobody"?null:this.#n("presenter")}get known(){return this.#e.getItem(N)!==null}take(t){this.#t.
setItem(lt(t.role),JSON.stringify(t)),this.#e.setItem(N,t.role)}leave(t,e){e?(this.#t.removeItem(lt(t)),this.#e.removeItem(N)):this.#e.setItem(N,"nobody")}#n(t){
try{let e=JSON.parse(this.#t.getItem(lt(t))??"null");return e?.role===t&&typeof e.code=="string"&&typeof e.token=="string"?e:null}catch{return null}}};function zt(s){
return s.toUpperCase().replace(/[^A-Z0-9]/g,"")}var ct=class{#t="";#e="";#n=[];feed(t){let e=(this.#t+t).split(/\r\n|\n|\r(?!$)/);return this.#t=e.pop()??"",e.flatMap(n=>this.#o(n))}#o(t){if(t===""){let o={event:this.#e||
"message",data:this.#n.join(`
`)},i=this.#n.length>0||this.#e!=="";return[this.#e,this.#n]=["",[]],i?[o]:[]}let[,e,n]=/^([^:]*):? ?(.*)$/s.exec(t)??[];return e==="event"&&(this.#e=n),e==="da\
ta"&&this.#n.push(n),[]}},Ce=4e4,Te=(s,t=Math.random())=>Math.min(8e3,400*2**s)*(.75+t/2),$e=[401,403,404,410],G=class{#t;#e;#n;#o=new v;#s=new v;#i=null;#r=0;#a=!1;constructor(t,e,n){
this.#t=t,this.#e=e,this.#n=n}open(){this.#a||this.#i&&!this.#o.waiting||(this.#o.stop(),this.#l())}drop(){this.#i?.abort()}close(){this.#a=!0,this.#o.close(),this.#s.
close(),this.#i?.abort()}async#l(){let t=new AbortController;this.#i=t;try{let e={Authorization:`Bearer ${this.#e}`,Accept:"text/event-stream"},n=()=>this.#s.start(
Ce,()=>t.abort());n();let o=await fetch(this.#t,{headers:e,signal:t.signal,cache:"no-store"});if($e.includes(o.status)){if(this.#a)return;this.close(),this.#n.refused();
return}if(!o.ok||!o.body)throw new Error(String(o.status));let i=new ct,r=o.body.pipeThrough(new TextDecoderStream).getReader();for(;;){n();let{done:l,value:a}=await r.
read();if(l||this.#a)break;this.#r=0;for(let d of i.feed(a))this.#n.message(d)}}catch{}this.#s.stop(),!this.#a&&(this.#n.lost(),this.#o.start(Te(this.#r++),()=>{
this.#l()}))}};var O=s=>"error"in s,V=class{#t;#e;#n;#o=null;seat=null;state=null;status="nobody";error="";constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n}async resume(t){if(t!==
null)await this.join(t);else{let e=this.#t.mine();e&&this.#a(e)}}async open(){let t=await this.#s("");t&&this.#a({code:t.code,role:"presenter",token:t.key})}async join(t){
let e=zt(t),n=this.#t.in(e);if(n){this.#a(n);return}e||this.#r("no_room");let o=e&&await this.#s(`${e}/join`);o&&this.#a({code:e,role:"student",token:o.token,name:o.
name,following:!0})}leave(){this.#l(!1,"")}async end(){let t=await this.send("",{},"DELETE");O(t)||this.#l(!0,"")}follow(t){this.seat?.role==="student"&&(this.seat=
{...this.seat,following:t},this.#t.take(this.seat),this.#n(),this.send("follow",{following:t}))}async send(t,e={},n="POST"){if(!this.seat)return{error:"no_room"};
let o=await this.#i(n,`${this.seat.code}${t&&`/${t}`}`,e,this.seat.token);return this.#r(O(o)?o.error:""),o}async record(){if(!this.seat)return null;try{let t={
Authorization:`Bearer ${this.seat.token}`},e=await fetch(new URL(`${this.seat.code}/record.csv`,this.#e),{headers:t,cache:"no-store"});if(e.ok)return await e.blob()}catch{}
return this.#r("unreachable"),null}retry(){this.status==="lost"&&this.#o?.open()}cut(){this.#o?.drop()}async#s(t){this.status="coming",this.#r("");let e=await this.#i(
"POST",t,{});return"error"in e?(this.status="nobody",this.#r(e.error),null):e.body}async#i(t,e,n,o){try{let i={"Content-Type":"application/json"};o&&(i.Authorization=
`Bearer ${o}`);let r=new URL(e||".",this.#e).href.replace(/\/$/,""),l=await fetch(r,{method:t,headers:i,body:t==="POST"?JSON.stringify(n):void 0,cache:"no-store"}),
a=await l.text();return l.ok?{body:a?JSON.parse(a):{}}:{error:Ne(a)}}catch{return{error:"unreachable"}}}#r(t){this.error=t,this.#n()}#a(t){this.#o?.close(),this.
seat=t,this.state=null,this.status="coming",this.#t.take(t),this.#o=new G(new URL(`${t.code}/events`,this.#e).href,t.token,{message:({event:e,data:n})=>this.#u(
e,n),lost:()=>{this.status="lost",this.#n()},refused:()=>this.#l(!0,"ended")}),this.#o.open(),this.#r("")}#l(t,e){this.#o?.close(),this.seat&&this.#t.leave(this.
seat.role,t),this.#o=this.seat=this.state=null,this.status="nobody",this.#r(e)}#u(t,e){if(t==="ended"&&this.#l(!0,"ended"),t!=="state")return;let n=this.status!==
"live";this.state=JSON.parse(e),this.status="live";let{following:o}=this.seat??{};n&&o!==void 0&&o!==this.state?.mine?.following&&this.send("follow",{following:o}),
n&&this.error==="unreachable"&&(this.error=""),this.#n()}};function Ne(s){try{let{error:t}=JSON.parse(s);return typeof t=="string"?t:"unreachable"}catch{return"\
unreachable"}}function Dt({choices:s,rounds:t=[]}){let e=t.map(({counts:n})=>n.reduce((o,i)=>o+i,0));return s.map((n,o)=>t.map(({counts:i},r)=>{let l=i[o]??0;return{count:l,share:e[r]?
l/e[r]:0}}))}function It(s){let t=s.filter(([n,o])=>n!==o).sort((n,o)=>o[2]-n[2]),e=s.filter(([n,o])=>n===o).reduce((n,[,,o])=>n+o,0);return{moves:t,stayed:e}}function dt(s,t){
return!s.revealed&&(t[s.round]??null)===null}function A(s){return s.findLast(t=>t!==null)??null}var Ht=4,J=class{#t;#e=c("p",{class:"room-ask"});#n=c("div",{class:"room-choices",role:"group"});#o=c("p",{class:"room-told"});#s=c("p",{class:"room-moved"});#i=c(
"p",{class:"room-said",role:"status"});#r=this.#h("show");#a=this.#h("again");#l=this.#h("reveal");#u=this.#h("close");#g=c("button",{type:"button",class:"room-\
fold",onclick:()=>this.#M()},"×");#c=c("div",{class:"room-foot"},this.#i,this.#r,this.#a,this.#l,this.#u);element=c("div",{class:"room-vote"},this.#e,this.#n,this.#o,
this.#s,this.#c,this.#g);#m="";#d=null;#p=null;#y=!1;#f=()=>{};constructor(t){this.#t=t}update({question:t,role:e,mine:n,here:o},i,r){if(this.#d=t,this.#f=r,this.
element.hidden=!t||t.revealed&&this.#p===t.id,!t||this.element.hidden)return!1;let l=e==="presenter";this.#y=l;let a=n?.choices??[];h(this.#e,t.ask);let d=JSON.
stringify([t,e,a,i.round]);d!==this.#m&&(this.#m=d,this.#E(t,l,a,i)),y(this.#n,{"aria-label":t.ask}),this.#x(t,a,i),h(this.#s,ze(t,i)),h(this.#i,De(t,l,a,o,i));
let{shown:m,revealed:u,round:f}=t;this.element.classList.toggle("told",u),this.#c.hidden=u;let g={show:m,again:f>0,reveal:!1,close:!1},w={show:this.#r,again:this.#a,
reveal:this.#l,close:this.#u};for(let[L,R]of Object.entries(w))h(R,i[L]),R.hidden=!l||g[L];this.#g.hidden=!u;let x=l?i.close:i.dismiss;return y(this.#g,{"aria-l\
abel":x,title:x}),!0}#h(t){return c("button",{type:"button",class:`room-${t}`,onclick:()=>this.#t.lead(t)})}#M(){this.#y?this.#t.lead("close"):this.#p=this.#d?.
id??null,this.#f()}#E(t,e,n,o){let i=[...this.#n.children].indexOf(document.activeElement),r=Dt(t),l=t.shown||t.revealed,a=!e&&dt(t,n);this.#n.replaceChildren(...t.
choices.map(({label:d,value:m},u)=>{let[f,g]=Be(t,u,n),w=t.revealed&&m&&m!==d?[c("small",{},m)]:[],x=[c("span",{class:"room-label"},`${g}${d}`),...w],L=l?Oe(r[u],
o):[],R=`room-choice ${f}`;return a?c("button",{type:"button",class:R,onclick:()=>this.#t.vote(t,u)},...x,...L):c("div",{class:R},...x,...L)})),i>=0&&this.#n.children[i]?.
focus()}#x({revealed:t,choices:e,answer:n,why:o},i,r){if(this.#o.hidden=!t||n===void 0,!t||n===void 0)return;let l=A(i),a=l===null?p(r.answer,{answer:e[n].label}):
e[l].told??"",d=l===null?"":l===n?"✓ ":"✗ ";this.#o.replaceChildren(c("b",{},`${d}${a}`),` ${o??""}`)}};function Oe(s,{round:t}){let e=s.length>1,n=e?"":` (${Math.
round(100*(s[0]?.share??0))}%)`,o=c("span",{"aria-hidden":"true"},`${s.map(({count:a})=>a).join(" → ")}${n}`),i=s.map(({count:a},d)=>e?`${p(t,{n:d+1})} ${a}`:
a),r=c("span",{class:"room-spoken"},`${i.join(", ")}${n}`),l=s.map(({share:a})=>c("span",{class:"room-bar",style:{"--share":`${100*a}%`}}));return[c("span",{class:"\
room-counts"},o,r),...l]}function Be({revealed:s,answer:t},e,n){let o=A(n)===e;return s?e===t?["true","✓ "]:o?["mine","✗ "]:["other",""]:o?["mine",""]:["",""]}
function ze({moved:s,rounds:t,choices:e,shown:n,revealed:o},i){if(!s||!t||t.length<2||!(n||o))return"";let{moves:r,stayed:l}=It(s),a=([u,f,g])=>p(i.move,{from:e[u].
label,to:e[f].label,count:g}),d=r.slice(Ht).reduce((u,[,,f])=>u+f,0),m=d?[p(i.moved_further,{count:d})]:[];return[p(i.stayed,{count:l}),...r.slice(0,Ht).map(a),
...m].join(" · ")}function De(s,t,e,n,o){let i=s.round>0?`${o.second} `:"";return s.revealed?"":t?`${i}${p(o.votes,{votes:s.votes,here:n})}`:dt(s,e)?`${i}${o.
choose}`:`${i}${p(o.voted,{label:s.choices[A(e)??0].label})}`}var Ie=60,He=200,K=class{#t;#e=c("label",{for:"room-sentence"});#n=c("input",{id:"room-sentence",type:"text",maxlength:He,autocomplete:"off"});#o=c("button",{type:"\
submit",class:"primary"});#s=c("p",{class:"room-count",role:"status"});#i=c("button",{type:"button",class:"room-fold",onclick:()=>this.#l()},"×");element=c("fo\
rm",{class:"room-write"},this.#e,c("div",{class:"room-line"},this.#n,this.#o),this.#s,this.#i);#r=!1;#a=()=>{};constructor(t){this.#t=t,this.element.addEventListener(
"submit",e=>{e.preventDefault();let n=this.#n.value.trim();n&&this.#u(n)})}update({wall:t,role:e},n,o){this.#a=o,t.open||(this.#r=!1);let i=t.open&&e==="student"&&
!this.#r;return this.element.hidden=!i,h(this.#e,n.write),h(this.#o,n.send),h(this.#s,t.mine?p(n.sent,{text:t.mine}):n.anonymous),y(this.#i,{"aria-label":n.dismiss,
title:n.dismiss}),i}ask(){this.#r=!1,this.#a(),this.#n.focus()}#l(){this.#r=!0,this.#a()}async#u(t){await this.#t(t)&&(this.#n.value="",this.#l())}},Y=class{#t;#e;#n=c(
"summary");#o=c("p",{class:"room-note"});#s=c("ul",{class:"room-cards"});element=c("details",{class:"room-wall"},this.#n,this.#o,this.#s);#i="";constructor(t,e){
this.#t=t,this.#e=e}update({wall:t},e){let n=t.sentences??[];this.element.hidden=!t.open&&!n.length,h(this.#n,p(e.sentences,{count:n.length})),h(this.#o,e.private);
let o=JSON.stringify([n,e.hide]);if(o===this.#i)return;this.#i=o;let i=new Map([...this.#s.children].map(r=>[r.dataset.id,r]));this.#s.replaceChildren(...n.slice(
0,Ie).map(r=>{let l=i.get(r.id)??this.#r(r),[a,d]=l.querySelectorAll("button");return h(a,e.hide),h(d,e.stage),l}))}#r(t){return c("li",{class:"room-card-text",
"data-id":t.id},c("p",{dir:"auto"},t.text),c("button",{type:"button",onclick:()=>this.#t(t)}),c("button",{type:"button",class:"room-to-stage",onclick:()=>this.#e(
t)}))}};var _e=1e4,ht=document.documentElement,ut=class{#t;#e=new k;#n=new Q(localStorage,sessionStorage);#o=this.#n.known;#s=new V(this.#n,new URL("rooms/",window.location.
href),()=>this.#v());#i=new _(Z);#r=new W(async t=>!O(await this.#s.send("view",{url:t})));#a=new J({vote:({round:t,id:e},n)=>{this.#s.send("vote",{round:t,choice:n,
question:e})},lead:t=>{this.#s.send(t)}});#l=new K(async t=>!O(await this.#s.send("sentence",{text:t})));#u=new Y(({id:t})=>{this.#s.send("hide",{id:t})},({text:t})=>this.#x(
t));#g=new I(this.#a.element,this.#l.element);#c;#m=c("button",{type:"button",class:"room-dock"});#d;#p=new Map;#y=this.#e.timer();#f=!1;#h=!1;constructor(t){this.#t=
t,this.#c=new q(this.#s,this.#u,this.#M(),t),this.#m.popoverTargetElement=this.#c.element,this.#d=c("div",{class:"room"},this.#g.element,this.#c.element,this.#m),
document.body.append(this.#d),mt(this.#e,()=>this.#R()),window.addEventListener("offline",()=>this.#s.cut());for(let e of["online","focus"])window.addEventListener(
e,()=>this.#s.retry());this.#c.element.addEventListener("toggle",()=>this.#v()),this.#E(new URLSearchParams(window.location.search).get("room"))}seat(t){this.#p.
set(t,new D(t,this.#s,this.#c.element))}update(t){this.#t=t;let e=document.querySelector('[data-testid="stApp"]');e&&(this.#d.style.colorScheme=getComputedStyle(
e).colorScheme),this.#v()}#M(){return{ask:()=>{let t=U();t&&this.#s.send("ask",{question:t}),this.#c.element.hidePopover()},wall:t=>{this.#s.send("wall",{open:t})},
write:()=>{this.#c.element.hidePopover(),this.#l.ask()}}}async#E(t){await this.#s.resume(t),t&&!this.#s.seat&&this.#c.element.showPopover()}#x(t){let e=H(xt(window.
location.href,t),window.location.origin);e&&Z.open(e),this.#c.element.hidePopover()}#R(){let{seat:t}=this.#s;t?.role==="presenter"&&this.#k(),t?.role==="student"&&
t.following&&this.#i.strayed&&this.#s.follow(!1)}#k(){this.#h&&!this.#i.waiting&&this.#r.at(C(window.location.href))}#v(){let{words:t}=this.#t,{seat:e,state:n,status:o}=this.#s;
o!=="lost"?(this.#y.stop(),this.#f=!1):!this.#f&&!this.#y.waiting&&this.#y.start(_e,()=>{this.#f=!0,this.#v()});let i=e&&n&&!this.#f?n:null,r=i?.question??null;
pt(r&&i&&We(r,i)),ht.classList.toggle("in-room",e!==null),ht.classList.toggle("room-follows",e?.role==="student"&&e.following!==!1),ht.classList.toggle("class-a\
sks",r!==null),e?.role==="presenter"?this.#A():this.#h=!1,e?.role==="student"&&e.following&&n?.view?this.#i.go(n.view):e?.role==="student"&&this.#i.stray();let l=()=>this.#v(),
a=i!==null&&this.#a.update(i,t,l),d=i!==null&&this.#l.update(i,t,l);a&&(this.#l.element.hidden=!0),a||(this.#a.element.hidden=!0);let m=o==="lost"?t.lost:this.#s.
error&&t[`error_${this.#s.error}`],u=a?t.asked:t.write;this.#g.update(a||d,r!==null&&!r.revealed,u,m??""),this.#c.element.matches(":popover-open")&&this.#c.update(
this.#t),h(this.#m,t.button),this.#m.hidden=e?.role!=="presenter";for(let[f,g]of this.#p)f.isConnected?g.update(this.#t):this.#p.delete(f)}#A(){let{state:t,status:e}=this.#s;
if(!t||e!=="live"){t||(this.#h=!1);return}if(!this.#h){this.#h=!0,this.#r.begin(t.view);let n=new URL(".",window.location.href).pathname===window.location.pathname;
t.view&&n&&!this.#o&&this.#i.go(t.view)}this.#k()}};function We({lesson:s,ask:t,choices:e,revealed:n},{mine:o}){return{lesson:s,ask:t,labels:e.map(({label:i})=>i),
revealed:n,mine:A(o?.choices??[])}}var ft=class{#t;constructor({root:t},e){window.seq2seeClassroom??=new ut(e),this.#t=window.seq2seeClassroom,this.#t.seat(t)}update(t){
this.#t.update(t)}},es=Et("room",(s,t)=>new ft(s,t));export{es as default};
