var Zt="seq2see:address";function wt(o,t){for(let e of[Zt,"popstate","hashchange"])o.listen(window,e,t)}var te="seq2see:class-question";function bt(o){JSON.stringify(o)!==JSON.stringify(ee())&&(window.seq2seeClassQuestion=o,window.dispatchEvent(new Event(te)))}function ee(){
return window.seq2seeClassQuestion??null}function c(o,t={},...e){let n=document.createElement(o),{class:s,style:r={},onclick:i,...l}=t;s!==void 0&&(n.className=s);for(let[a,d]of Object.entries(r))n.style.
setProperty(a,d);i&&(n.onclick=()=>i()),y(n,l);for(let a of e)n.append(a instanceof Node?a:String(a));return n}function S(o,t={},...e){let n=document.createElementNS(
"http://www.w3.org/2000/svg",o);return y(n,t),n.append(...e),n}function y(o,t){for(let[e,n]of Object.entries(t))n!=null&&o.setAttribute(e,String(n))}function h(o,t){
o.textContent!==t&&(o.textContent=t)}function p(o,t){return o.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}var k=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,n){t.addEventListener(e,n,{signal:this.#t.signal})}resized(t,e){
let n=new ResizeObserver(e);n.observe(t),this.#e.add(()=>n.disconnect())}timer(){let t=new b;return this.#e.add(()=>t.close()),t}frame(){let t=new R;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},b=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},R=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var X="data-test-script-state",Z=0,tt=0;function vt(){return Z>tt}function ne(){let o=document.querySelector(`[${X}]`);if(!o)return;Z+=1;let t=Z,e=!1,n=new MutationObserver(
()=>{o.getAttribute(X)!=="notRunning"?e=!0:e&&(n.disconnect(),setTimeout(()=>{tt=Math.max(tt,t)},400))});n.observe(o,{attributes:!0,attributeFilter:[X]})}typeof window<
"u"&&window.addEventListener?.("popstate",ne);var Et="presenting";function xt(){return typeof document<"u"&&document.documentElement.classList.contains(Et)}function I(){return typeof location<"u"&&new URLSearchParams(location.
search).get("embed")==="picture"}var oe=6,se=1300,re=1.5,ie={usual:990,most:2.25},ae=.4;function le(o,t,e){if(e(t))return t;let[n,s]=[o,t];for(let r=0;r<oe;r++){let i=(n+s)/2;e(i)?n=i:s=i}return n}
function ce(o,t=xt()){let{usual:e,most:n}=t?ie:{usual:se,most:re};return Math.min(n,Math.max(1,o/e))}function St(o,t,e,n=()=>{}){let s=o.getRootNode(),r=(s instanceof
ShadowRoot?s.host:o).closest(".st-key-stage");if(!r)return()=>{};let i=()=>o.getBoundingClientRect().height,l=d=>{let m=le(I()?Math.min(e,ae):e,ce(r.clientWidth),
u=>(o.style.zoom=String(u),n(),i()<=d));return o.style.zoom=String(m),n(),m},a=()=>{let d=r.clientHeight;if(!d)return;o.style.maxHeight="",o.classList.remove("c\
rowded");let m=l(d);i()>d+1&&(o.classList.add("crowded"),m=l(d)),o.style.maxHeight=`${d/m}px`,o.style.overflowY="auto"};return t.resized(r,a),a}var Mt=Symbol.for("seq2see.picture");function kt(o,t){o[Mt]=t}function Lt(o){return o[Mt]}function At(o,t,e=1){let n=new WeakMap;function s(r,i,l){let a=new k;I()&&r.classList.add("framed");let m=t({root:r,lifetime:a,send:(g,w)=>f.send?.(g,w)},i),u=e<
1?St(r,a,e,()=>m.arrange?.()):()=>{},f={lifetime:a,picture:m,fit:u,send:l,data:i};return n.set(r,f),f}return({data:r,parentElement:i,setStateValue:l})=>{let a=i.
querySelector(`.${o}`);if(!a||!r)return;let d=n.get(a),m=d&&vt()&&de(a)&&JSON.stringify(d.data)!==JSON.stringify(r);m&&d.lifetime.close();let u=d&&!m?d:s(a,r,l);
return u.send=l,u.data=r,kt(a,{name:o,data:r}),u.picture.update(r),u.fit(),()=>{u.lifetime.close(),n.get(a)===u&&n.delete(a)}}}function de(o){let t=o.getRootNode();
return(t instanceof ShadowRoot?t.host:o).closest(".st-key-stage")!==null}function Pt(o,t,e={}){let n=S("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},S("path",{d:o}));return c("button",{type:"button",class:"open",...e},n,t)}function D(o,[t,e]){return`${t[o[0]%t.length]} ${e[o[1]%e.length]}`}var ue="M3 5h18v11H3zM8 20h8M12 16v4M7 9h6M7 12h10",U=class{#t;#e;#n;#s=c("span",{class:"name"});#o=Pt(ue,this.#s);#r=c("button",{type:"button",class:"follow",onclick:()=>this.#e.
follow(this.#e.seat?.following===!1)});#i=c("span",{class:"live",role:"status"});constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n,this.#o.popoverTargetElement=n,
t.replaceChildren(this.#o,this.#r,this.#i)}update(t){let{words:e}=t,{seat:n,state:s,status:r}=this.#e,i=n?.name?D(n.name,t.names):"",l=s?` · ${s.here}`:"",a=n?.
role==="presenter"?`${n.code}${l}`:i;h(this.#s,r==="lost"?e.lost_short:n?a:e.button),this.#o.dataset.status=r,y(this.#o,{title:e.title,"aria-label":n?`${e.title}\
: ${this.#s.textContent}`:e.button});let d=n?.role==="student";this.#r.hidden=!d;let m=n?.following!==!1;this.#t.dataset.following=String(m),h(this.#r,m?e.look:
e.back);let u=m?e.following:e.looking,f=d?`${p(e.joined,{code:n.code,name:i})} ${u}`:"";h(this.#i,r==="lost"?e.lost:r==="live"?f:""),this.#n.matches(":popover-o\
pen")&&this.place()}place(){let{right:t,bottom:e}=this.#o.getBoundingClientRect(),n=document.documentElement.clientWidth-t;this.#n.style.setProperty("--right",e>
0?`${Math.max(0,n)}px`:"auto")}};var et=4,he=.45,B=class{#t=c("p",{class:"room-error",role:"alert"});element=c("section",{class:"room-card"});#e=new R;#n="";#s=!1;constructor(...t){this.element.
append(...t,this.#t),this.element.hidden=!0}update(t,e,n,s){this.#s=e,this.element.hidden=!t,this.element.setAttribute("aria-label",n),h(this.#t,s),this.#n="",t?
this.#o():this.#e.stop()}#o(){this.#r(),this.#e.request(()=>this.#o())}#r(){let t=document.querySelector(".st-key-question")?.getBoundingClientRect(),e=document.
querySelector(".st-key-sentence-bar")?.getBoundingClientRect(),n=document.querySelector(".st-key-stage")?.getBoundingClientRect(),[s,r]=[document.documentElement.
clientWidth,Math.max(e?.bottom??0,0)+et],i=t?.width?t:{left:12,right:s-12,top:52},l=Math.max(i.top,r),a=this.#s&&n?Math.max(0,n.top-et-l):0,d=JSON.stringify([i.
left,i.right,l,a,window.innerHeight]);d!==this.#n&&(this.#n=d,Object.assign(this.element.style,{left:`${i.left}px`,width:`${i.right-i.left}px`,top:`${l}px`,minHeight:`${a}\
px`,maxHeight:`${this.#s?window.innerHeight-l-2*et:he*window.innerHeight}px`}))}};var Rt=["present","plan","plan.at","embed","embed_options","room"];function Tt(o){window.history.pushState(window.history.state,"",o),window.dispatchEvent(new PopStateEvent("popstate",{state:window.history.state}))}var me=[...Rt,"guess"],fe=100,pe=200;function T(o){let t=new URL(o);for(let e of me)t.searchParams.delete(e);return t.searchParams.sort(),ge(`${t.pathname}${t.search}`)}
function ge(o){return o.replace(/(%[89A-F][0-9A-F])+/g,t=>{try{let e=decodeURIComponent(t);return/[\s\p{C}]/u.test(e)?t:e}catch{return t}})}function H(o,t){if(!/^\/(?![/\\])/.
test(o))return null;try{let e=new URL(o,t);return e.origin===t?e:null}catch{return null}}function Nt(o,t){let e=new URL(o);for(let n of["text","source"])(n==="t\
ext"||e.searchParams.has(n))&&e.searchParams.set(n,t);return T(e.href)}var nt={href:()=>window.location.href,ready:()=>document.querySelector("[data-testid=stAp\
p][data-test-connection-state=CONNECTED]")!==null,open:Tt},z=class{#t;#e=new b;#n=null;constructor(t){this.#t=t}go(t){t!==this.#n&&(this.#n=t,this.#s())}stray(){
this.#n=null,this.#e.stop()}get waiting(){return this.#e.waiting}get strayed(){if(this.#n===null||this.#e.waiting)return!1;let{pathname:t,origin:e}=new URL(this.#t.
href());return H(this.#n,e)?.pathname!==t}#s(){let t=this.#n;if(t===null)return;let e=this.#t.href(),n=H(t,new URL(e).origin);!n||T(e)===T(n.href)||(this.#t.ready()?
this.#t.open(n):this.#e.start(pe,()=>this.#s()))}},W=class{#t;#e=new b;#n=null;#s=null;#o=!1;constructor(t){this.#t=t}begin(t){this.#n=t}at(t){this.#s=t,!this.#o&&
!this.#e.waiting&&this.#r()}stop(){this.#e.stop(),this.#s=this.#n=null}async#r(){let t=this.#s;if(t===null||t===this.#n)return;this.#o=!0;let e=await this.#t(t);
this.#o=!1,e&&(this.#n=t),(e||t!==this.#s)&&this.#e.start(fe,()=>{this.#r()})}};var ye=".st-key-guess [data-testid=stBidiComponentIsolated]";function _(){for(let o of document.querySelectorAll(ye)){let t=o.shadowRoot?.querySelector(".predic\
t"),e=t&&Lt(t)?.data;if(e)return we(e)}return null}function we({lesson:o,ask:t,choices:e,answer:n,why:s}){let r=e.map(({label:i,value:l,told:a})=>({label:i,value:l,
told:a}));return{lesson:o,ask:t,choices:r,answer:n,why:s}}async function Ct(o){try{return await navigator.clipboard.writeText(o.value),!0}catch{return o.focus(),o.select(),document.execCommand("copy")}}function $t(o){return/^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(o)}var M=(o=>(o[o.Border=-1]="Border",o[o.Data=0]="Data",o[o.Function=1]="Function",o[o.Position=2]="Position",o[o.Timing=3]="Timing",o[o.Alignment=4]="Alignment",
o))(M||{}),be=[0,1],It=[1,0],Dt=[2,3],Ut=[3,2],ve={L:be,M:It,Q:Dt,H:Ut},Ee=/^\d*$/,xe=/^[A-Z0-9 $%*+./:-]*$/,ot="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",
at=1,lt=40,Ot=3,Se=3,F=40,Me=10,Bt=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],
[-1,10,16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,
26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,
30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],Ht=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[
-1,1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,
20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,
63,66,70,74,77,81]],st=class{constructor(t,e,n,s){if(this.version=t,this.ecc=e,t<at||t>lt)throw new RangeError("Version value out of range");if(s<-1||s>7)throw new RangeError(
"Mask value out of range");this.size=t*4+17;let r=Array.from({length:this.size}).fill(!1);for(let l=0;l<this.size;l++)this.modules.push(r.slice()),this.types.push(
r.map(()=>0));this.drawFunctionPatterns();let i=this.addEccAndInterleave(n);if(this.drawCodewords(i),s===-1){let l=1e9;for(let a=0;a<8;a++){this.applyMask(a),this.
drawFormatBits(a);let d=this.getPenaltyScore();d<l&&(s=a,l=d),this.applyMask(a)}}this.mask=s,this.applyMask(s),this.drawFormatBits(s)}size;mask;modules=[];types=[];getModule(t,e){
return t>=0&&t<this.size&&e>=0&&e<this.size&&this.modules[e][t]}drawFunctionPatterns(){for(let n=0;n<this.size;n++)this.setFunctionModule(6,n,n%2===0,M.Timing),
this.setFunctionModule(n,6,n%2===0,M.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);let t=this.
getAlignmentPatternPositions(),e=t.length;for(let n=0;n<e;n++)for(let s=0;s<e;s++)n===0&&s===0||n===0&&s===e-1||n===e-1&&s===0||this.drawAlignmentPattern(t[n],t[s]);
this.drawFormatBits(0),this.drawVersion()}drawFormatBits(t){let e=this.ecc[1]<<3|t,n=e;for(let r=0;r<10;r++)n=n<<1^(n>>>9)*1335;let s=(e<<10|n)^21522;for(let r=0;r<=
5;r++)this.setFunctionModule(8,r,v(s,r));this.setFunctionModule(8,7,v(s,6)),this.setFunctionModule(8,8,v(s,7)),this.setFunctionModule(7,8,v(s,8));for(let r=9;r<
15;r++)this.setFunctionModule(14-r,8,v(s,r));for(let r=0;r<8;r++)this.setFunctionModule(this.size-1-r,8,v(s,r));for(let r=8;r<15;r++)this.setFunctionModule(8,this.
size-15+r,v(s,r));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let t=this.version;for(let n=0;n<12;n++)t=t<<1^(t>>>11)*7973;let e=this.
version<<12|t;for(let n=0;n<18;n++){let s=v(e,n),r=this.size-11+n%3,i=Math.floor(n/3);this.setFunctionModule(r,i,s),this.setFunctionModule(i,r,s)}}drawFinderPattern(t,e){
for(let n=-4;n<=4;n++)for(let s=-4;s<=4;s++){let r=Math.max(Math.abs(s),Math.abs(n)),i=t+s,l=e+n;i>=0&&i<this.size&&l>=0&&l<this.size&&this.setFunctionModule(i,
l,r!==2&&r!==4,M.Position)}}drawAlignmentPattern(t,e){for(let n=-2;n<=2;n++)for(let s=-2;s<=2;s++)this.setFunctionModule(t+s,e+n,Math.max(Math.abs(s),Math.abs(n))!==
1,M.Alignment)}setFunctionModule(t,e,n,s=M.Function){this.modules[e][t]=n,this.types[e][t]=s}addEccAndInterleave(t){let e=this.version,n=this.ecc;if(t.length!==
j(e,n))throw new RangeError("Invalid argument");let s=Ht[n[0]][e],r=Bt[n[0]][e],i=Math.floor(rt(e)/8),l=s-i%s,a=Math.floor(i/s),d=[],m=$e(r);for(let f=0,g=0;f<s;f++){
let w=t.slice(g,g+a-r+(f<l?0:1));g+=w.length;let x=Oe(w,m);f<l&&w.push(0),d.push(w.concat(x))}let u=[];for(let f=0;f<d[0].length;f++)d.forEach((g,w)=>{(f!==a-r||
w>=l)&&u.push(g[f])});return u}drawCodewords(t){if(t.length!==Math.floor(rt(this.version)/8))throw new RangeError("Invalid argument");let e=0;for(let n=this.size-
1;n>=1;n-=2){n===6&&(n=5);for(let s=0;s<this.size;s++)for(let r=0;r<2;r++){let i=n-r,a=(n+1&2)===0?this.size-1-s:s;!this.types[a][i]&&e<t.length*8&&(this.modules[a][i]=
v(t[e>>>3],7-(e&7)),e++)}}}applyMask(t){if(t<0||t>7)throw new RangeError("Mask value out of range");for(let e=0;e<this.size;e++)for(let n=0;n<this.size;n++){let s;
switch(t){case 0:s=(n+e)%2===0;break;case 1:s=e%2===0;break;case 2:s=n%3===0;break;case 3:s=(n+e)%3===0;break;case 4:s=(Math.floor(n/3)+Math.floor(e/2))%2===0;break;case 5:
s=n*e%2+n*e%3===0;break;case 6:s=(n*e%2+n*e%3)%2===0;break;case 7:s=((n+e)%2+n*e%3)%2===0;break;default:throw new Error("Unreachable")}!this.types[e][n]&&s&&(this.
modules[e][n]=!this.modules[e][n])}}getPenaltyScore(){let t=0;for(let r=0;r<this.size;r++){let i=!1,l=0,a=[0,0,0,0,0,0,0];for(let d=0;d<this.size;d++)this.modules[r][d]===
i?(l++,l===5?t+=Ot:l>5&&t++):(this.finderPenaltyAddHistory(l,a),i||(t+=this.finderPenaltyCountPatterns(a)*F),i=this.modules[r][d],l=1);t+=this.finderPenaltyTerminateAndCount(
i,l,a)*F}for(let r=0;r<this.size;r++){let i=!1,l=0,a=[0,0,0,0,0,0,0];for(let d=0;d<this.size;d++)this.modules[d][r]===i?(l++,l===5?t+=Ot:l>5&&t++):(this.finderPenaltyAddHistory(
l,a),i||(t+=this.finderPenaltyCountPatterns(a)*F),i=this.modules[d][r],l=1);t+=this.finderPenaltyTerminateAndCount(i,l,a)*F}for(let r=0;r<this.size-1;r++)for(let i=0;i<
this.size-1;i++){let l=this.modules[r][i];l===this.modules[r][i+1]&&l===this.modules[r+1][i]&&l===this.modules[r+1][i+1]&&(t+=Se)}let e=0;for(let r of this.modules)
e=r.reduce((i,l)=>i+(l?1:0),e);let n=this.size*this.size,s=Math.ceil(Math.abs(e*20-n*10)/n)-1;return t+=s*Me,t}getAlignmentPatternPositions(){if(this.version===
1)return[];{let t=Math.floor(this.version/7)+2,e=this.version===32?26:Math.ceil((this.version*4+4)/(t*2-2))*2,n=[6];for(let s=this.size-7;n.length<t;s-=e)n.splice(
1,0,s);return n}}finderPenaltyCountPatterns(t){let e=t[1],n=e>0&&t[2]===e&&t[3]===e*3&&t[4]===e&&t[5]===e;return(n&&t[0]>=e*4&&t[6]>=e?1:0)+(n&&t[6]>=e*4&&t[0]>=
e?1:0)}finderPenaltyTerminateAndCount(t,e,n){return t&&(this.finderPenaltyAddHistory(e,n),e=0),e+=this.size,this.finderPenaltyAddHistory(e,n),this.finderPenaltyCountPatterns(
n)}finderPenaltyAddHistory(t,e){e[0]===0&&(t+=this.size),e.pop(),e.unshift(t)}};function E(o,t,e){if(t<0||t>31||o>>>t)throw new RangeError("Value out of range");
for(let n=t-1;n>=0;n--)e.push(o>>>n&1)}function v(o,t){return(o>>>t&1)!==0}var N=class{constructor(t,e,n){if(this.mode=t,this.numChars=e,this.bitData=n,e<0)throw new RangeError(
"Invalid argument");this.bitData=n.slice()}getData(){return this.bitData.slice()}},ke=[1,10,12,14],Le=[2,9,11,13],Ae=[4,8,16,16];function zt(o,t){return o[Math.
floor((t+7)/17)+1]}function Wt(o){let t=[];for(let e of o)E(e,8,t);return new N(Ae,o.length,t)}function Pe(o){if(!_t(o))throw new RangeError("String contains no\
n-numeric characters");let t=[];for(let e=0;e<o.length;){let n=Math.min(o.length-e,3);E(Number.parseInt(o.substring(e,e+n),10),n*3+1,t),e+=n}return new N(ke,o.length,
t)}function Re(o){if(!Ft(o))throw new RangeError("String contains unencodable characters in alphanumeric mode");let t=[],e;for(e=0;e+2<=o.length;e+=2){let n=ot.
indexOf(o.charAt(e))*45;n+=ot.indexOf(o.charAt(e+1)),E(n,11,t)}return e<o.length&&E(ot.indexOf(o.charAt(e)),6,t),new N(Le,o.length,t)}function Te(o){return o===
""?[]:_t(o)?[Pe(o)]:Ft(o)?[Re(o)]:[Wt(Ce(o))]}function _t(o){return Ee.test(o)}function Ft(o){return xe.test(o)}function Ne(o,t){let e=0;for(let n of o){let s=zt(
n.mode,t);if(n.numChars>=1<<s)return Number.POSITIVE_INFINITY;e+=4+s+n.bitData.length}return e}function Ce(o){o=encodeURI(o);let t=[];for(let e=0;e<o.length;e++)
o.charAt(e)!=="%"?t.push(o.charCodeAt(e)):(t.push(Number.parseInt(o.substring(e+1,e+3),16)),e+=2);return t}function rt(o){if(o<at||o>lt)throw new RangeError("Ve\
rsion number out of range");let t=(16*o+128)*o+64;if(o>=2){let e=Math.floor(o/7)+2;t-=(25*e-10)*e-55,o>=7&&(t-=36)}return t}function j(o,t){return Math.floor(rt(
o)/8)-Bt[t[0]][o]*Ht[t[0]][o]}function $e(o){if(o<1||o>255)throw new RangeError("Degree out of range");let t=[];for(let n=0;n<o-1;n++)t.push(0);t.push(1);let e=1;
for(let n=0;n<o;n++){for(let s=0;s<t.length;s++)t[s]=it(t[s],e),s+1<t.length&&(t[s]^=t[s+1]);e=it(e,2)}return t}function Oe(o,t){let e=t.map(n=>0);for(let n of o){
let s=n^e.shift();e.push(0),t.forEach((r,i)=>e[i]^=it(r,s))}return e}function it(o,t){if(o>>>8||t>>>8)throw new RangeError("Byte out of range");let e=0;for(let n=7;n>=
0;n--)e=e<<1^(e>>>7)*285,e^=(t>>>n&1)*o;return e}function Ie(o,t,e=1,n=40,s=-1,r=!0){if(!(at<=e&&e<=n&&n<=lt)||s<-1||s>7)throw new RangeError("Invalid value");let i,
l;for(i=e;;i++){let u=j(i,t)*8,f=Ne(o,i);if(f<=u){l=f;break}if(i>=n)throw new RangeError("Data too long")}for(let u of[It,Dt,Ut])r&&l<=j(i,u)*8&&(t=u);let a=[];
for(let u of o){E(u.mode[0],4,a),E(u.numChars,zt(u.mode,i),a);for(let f of u.getData())a.push(f)}let d=j(i,t)*8;E(0,Math.min(4,d-a.length),a),E(0,(8-a.length%8)%
8,a);for(let u=236;a.length<d;u^=253)E(u,8,a);let m=Array.from({length:Math.ceil(a.length/8)},()=>0);return a.forEach((u,f)=>m[f>>>3]|=u<<7-(f&7)),new st(i,t,m,
s)}function jt(o,t){let{ecc:e="L",boostEcc:n=!1,minVersion:s=1,maxVersion:r=40,maskPattern:i=-1,border:l=1}=t||{},a=typeof o=="string"?Te(o):Array.isArray(o)?[Wt(
o)]:void 0;if(!a)throw new Error(`uqr only supports encoding string and binary data, but got: ${typeof o}`);let d=Ie(a,ve[e],s,r,i,n),m=De({version:d.version,maskPattern:d.
mask,size:d.size,data:d.modules,types:d.types},l);return t?.invert&&(m.data=m.data.map(u=>u.map(f=>!f))),t?.onEncoded?.(m),m}function De(o,t=1){if(!t)return o;let{
size:e}=o,n=e+t*2;o.size=n,o.data.forEach(r=>{for(let i=0;i<t;i++)r.unshift(!1),r.push(!1)});for(let r=0;r<t;r++)o.data.unshift(Array.from({length:n},i=>!1)),o.
data.push(Array.from({length:n},i=>!1));let s=M.Border;o.types.forEach(r=>{for(let i=0;i<t;i++)r.unshift(s),r.push(s)});for(let r=0;r<t;r++)o.types.unshift(Array.
from({length:n},i=>s)),o.types.push(Array.from({length:n},i=>s));return o}var Ue=2953,C=4;function Be(o){return new TextEncoder().encode(o).length}function ct(o){return Be(o)>Ue?null:jt(o,{ecc:"L",boostEcc:!0,border:0}).data}function He(o){
return o.flatMap((t,e)=>ze(t).map(([n,s])=>`M${n} ${e}h${s}v1h-${s}z`)).join("")}function ze(o){let t=[];return o.forEach((e,n)=>{e&&(o[n-1]?t[t.length-1][1]+=1:
t.push([n,1]))}),t}function We(o,t,e){return Math.max(1,Math.floor(t*e/o))*o/e}function dt(o,t,e){let n=o.length+2*C,s=We(n,t,window.devicePixelRatio||1);return S(
"svg",{class:"qr",role:"img","aria-label":e,viewBox:`${-C} ${-C} ${n} ${n}`,width:s,height:s},S("rect",{x:-C,y:-C,width:n,height:n,fill:"#fff"}),S("path",{d:He(
o),fill:"#000","shape-rendering":"crispEdges"}))}var _e=168,Fe=88,q=class{#t;#e;#n;#s=c("h2");#o=c("p",{class:"room-error",role:"alert"});#r=c("p");#i=this.#w(()=>{this.#t.open()},"primary room-open");#a=c("in\
put",{id:"room-code",type:"text",maxlength:12,autocomplete:"off"});#l=c("label",{for:"room-code"});#d=c("button",{type:"submit"});#m=c("form",{class:"room-line"},
this.#l,this.#a,this.#d);#c=c("div",{class:"room-part"},this.#r,this.#i,this.#m);#p=c("p",{class:"room-big"});#u=c("input",{type:"text",readonly:"",spellcheck:"\
false"});#g=this.#w(()=>{this.#j()});#y=c("p",{class:"room-count",role:"status"});#f=c("p",{class:"room-local"});#h=c("button",{type:"button",class:"room-qr",onclick:()=>this.#F()});#S=c(
"p",{class:"room-numbers",role:"status"});#E=this.#w(()=>this.#e.ask(),"primary room-ask-class");#x=c("p",{class:"room-note"});#P=this.#w(()=>this.#e.wall(!this.#t.
state?.wall.open));#k=this.#w(()=>{this.#q()});#b=this.#w(()=>this.#G(),"room-end");#L=c("div",{class:"room-part"});#T=c("p");#N=this.#w(()=>this.#t.follow(this.#t.
seat?.following===!1),"primary");#R=this.#w(()=>this.#e.write());#C=c("p",{class:"room-note"});#$=this.#w(()=>this.#t.leave());#O=c("div",{class:"room-part"},this.#T,
this.#N,this.#R,this.#C,this.#$);#I=c("div",{class:"room-poster"});#D=c("p",{class:"room-big"});#U=c("button",{type:"button",class:"room-fold"},"×");#v=c("dial\
og",{class:"room-full"},this.#I,this.#D,this.#U);element=c("div",{class:"room-panel",popover:"auto",role:"dialog"});#M;#A=!1;#B="";constructor(t,e,n,s){this.#t=
t,this.#e=n,this.#n=e,this.#M=s;let r=c("div",{class:"room-line"},this.#u,this.#g),i=c("div",{class:"room-part"},this.#p,this.#S,r,this.#y,this.#f),l=c("div",{class:"\
room-line room-last"},this.#k,this.#b);this.#L.append(c("div",{class:"room-way"},this.#h,i),c("div",{class:"room-line"},this.#E,this.#P),this.#x,e.element,l),this.
element.append(this.#s,this.#o,this.#c,this.#L,this.#O,this.#v),this.#m.addEventListener("submit",a=>{a.preventDefault(),this.#a.value.trim()&&this.#t.join(this.#a.
value)}),this.#v.addEventListener("click",()=>this.#v.close()),this.#u.addEventListener("focus",()=>this.#u.select()),this.element.addEventListener("beforetoggl\
e",a=>{this.#A=!1,a.newState==="closed"?this.#v.close():this.update(this.#M)}),window.addEventListener("resize",()=>this.#z())}update(t){this.#M=t;let{words:e}=t,
{seat:n,state:s,status:r,error:i}=this.#t;if(y(this.element,{"aria-label":e.title}),h(this.#s,e.title),h(this.#o,r==="lost"?e.lost:i?e[`error_${i}`]??e.error_failed:
""),this.#c.hidden=n!==null,this.#L.hidden=n?.role!=="presenter",this.#O.hidden=n?.role!=="student",this.#W(e,r==="coming"),n?.role==="presenter"&&this.#_(e,n.code),
n?.role==="student"){let l=n.name?D(n.name,t.names):"";h(this.#T,p(e.joined,{code:n.code,name:l})),h(this.#N,n.following?e.look:e.back),this.#R.hidden=!s?.wall.
open,h(this.#R,e.write),h(this.#C,s?.wall.mine?p(e.sent,{text:s.wall.mine}):""),h(this.#$,e.leave)}}#w(t,e=""){return c("button",{type:"button",class:e,onclick:t})}#W(t,e){
h(this.#r,t.about),h(this.#i,t.open),h(this.#l,t.code),h(this.#d,t.join),this.#i.disabled=this.#d.disabled=e}#_(t,e){let{state:n}=this.#t,s=this.#H(e);h(this.#p,
e),this.#u.value!==s&&(this.#u.value=s),y(this.#u,{"aria-label":t.link}),h(this.#g,t.copy),h(this.#f,p(t.local,{host:window.location.hostname})),this.#f.hidden=
!$t(window.location.hostname),h(this.#S,n?p(t.numbers,{here:n.here,following:n.following}):"");let r=_()!==null;if(h(this.#E,t.ask),this.#E.disabled=!r,h(this.#x,
t.no_question),this.#x.hidden=r,h(this.#P,n?.wall.open?t.wall_close:t.wall_open),n&&this.#n.update(n,t),h(this.#k,t.save),h(this.#b,this.#A?t.end_sure:t.end),y(
this.#h,{"aria-label":t.large,title:t.large}),y(this.#v,{"aria-label":t.qr}),y(this.#U,{"aria-label":t.dismiss,title:t.dismiss}),h(this.#D,`${new URL(s).host} ·\
 ${e}`),this.#B===s+t.qr)return;this.#B=s+t.qr;let i=ct(s);i&&this.#h.replaceChildren(dt(i,_e,t.qr))}#H(t){let e=new URL("./",window.location.href);return e.searchParams.
set("room",t),e.href}#F(){this.#v.showModal(),this.#z()}#z(){let{seat:t}=this.#t,e=t&&this.#v.open?ct(this.#H(t.code)):null;if(!e)return;let{clientWidth:n,clientHeight:s}=this.#v;
this.#I.replaceChildren(dt(e,Math.min(n,s-Fe),this.#M.words.qr))}async#j(){let{copied:t,selected:e}=this.#M.words,n=await Ct(this.#u);n&&this.#g.focus(),h(this.#y,
n?t:e)}async#q(){let t=this.#t.seat?.code,e=await this.#t.record();if(!e||!t)return;let n=URL.createObjectURL(e);c("a",{href:n,download:`seq2see-${t}.csv`}).click(),
setTimeout(()=>URL.revokeObjectURL(n),1e4)}#G(){this.#A&&this.#t.end(),this.#A=!this.#A,this.update(this.#M)}};var ut=o=>`seq2see.room.${o}`,$="seq2see.room.as",G=class{#t;#e;constructor(t,e){this.#t=t,this.#e=e}in(t,e="student"){let n=this.#n(e);return n?.code===t?n:null}mine(){
let t=this.#e.getItem($);return t==="student"?this.#n("student"):t==="nobody"?null:this.#n("presenter")}get known(){return this.#e.getItem($)!==null}take(t){this.#t.
setItem(ut(t.role),JSON.stringify(t)),this.#e.setItem($,t.role)}leave(t,e){e?(this.#t.removeItem(ut(t)),this.#e.removeItem($)):this.#e.setItem($,"nobody")}#n(t){
try{let e=JSON.parse(this.#t.getItem(ut(t))??"null");return e?.role===t&&typeof e.code=="string"&&typeof e.token=="string"?e:null}catch{return null}}};function qt(o){
return o.toUpperCase().replace(/[^A-Z0-9]/g,"")}var ht=class{#t="";#e="";#n=[];feed(t){let e=(this.#t+t).split(/\r\n|\n|\r(?!$)/);return this.#t=e.pop()??"",e.flatMap(n=>this.#s(n))}#s(t){if(t===""){let s={event:this.#e||
"message",data:this.#n.join(`
`)},r=this.#n.length>0||this.#e!=="";return[this.#e,this.#n]=["",[]],r?[s]:[]}let[,e,n]=/^([^:]*):? ?(.*)$/s.exec(t)??[];return e==="event"&&(this.#e=n),e==="da\
ta"&&this.#n.push(n),[]}},je=4e4,qe=(o,t=Math.random())=>Math.min(8e3,400*2**o)*(.75+t/2),Ge=[401,403,404,410],Q=class{#t;#e;#n;#s=new b;#o=new b;#r=null;#i=0;#a=!1;constructor(t,e,n){
this.#t=t,this.#e=e,this.#n=n}open(){this.#a||this.#r&&!this.#s.waiting||(this.#s.stop(),this.#l())}drop(){this.#r?.abort()}close(){this.#a=!0,this.#s.close(),this.#o.
close(),this.#r?.abort()}async#l(){let t=new AbortController;this.#r=t;try{let e={Authorization:`Bearer ${this.#e}`,Accept:"text/event-stream"},n=()=>this.#o.start(
je,()=>t.abort());n();let s=await fetch(this.#t,{headers:e,signal:t.signal,cache:"no-store"});if(Ge.includes(s.status)){if(this.#a)return;this.close(),this.#n.refused();
return}if(!s.ok||!s.body)throw new Error(String(s.status));let r=new ht,i=s.body.pipeThrough(new TextDecoderStream).getReader();for(;;){n();let{done:l,value:a}=await i.
read();if(l||this.#a)break;this.#i=0;for(let d of r.feed(a))this.#n.message(d)}}catch{}this.#o.stop(),!this.#a&&(this.#n.lost(),this.#s.start(qe(this.#i++),()=>{
this.#l()}))}};var O=o=>"error"in o,K=class{#t;#e;#n;#s=null;seat=null;state=null;status="nobody";error="";constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n}async resume(t){if(t!==
null)await this.join(t);else{let e=this.#t.mine();e&&this.#a(e)}}async open(){let t=await this.#o("");t&&this.#a({code:t.code,role:"presenter",token:t.key})}async join(t){
let e=qt(t),n=this.#t.in(e);if(n){this.#a(n);return}e||this.#i("no_room");let s=e&&await this.#o(`${e}/join`);s&&this.#a({code:e,role:"student",token:s.token,name:s.
name,following:!0})}leave(){this.#l(!1,"")}async end(){let t=await this.send("",{},"DELETE");O(t)||this.#l(!0,"")}follow(t){this.seat?.role==="student"&&(this.seat=
{...this.seat,following:t},this.#t.take(this.seat),this.#n(),this.send("follow",{following:t}))}async send(t,e={},n="POST"){if(!this.seat)return{error:"no_room"};
let s=await this.#r(n,`${this.seat.code}${t&&`/${t}`}`,e,this.seat.token);return this.#i(O(s)?s.error:""),s}async record(){if(!this.seat)return null;try{let t={
Authorization:`Bearer ${this.seat.token}`},e=await fetch(new URL(`${this.seat.code}/record.csv`,this.#e),{headers:t,cache:"no-store"});if(e.ok)return await e.blob()}catch{}
return this.#i("unreachable"),null}retry(){this.status==="lost"&&this.#s?.open()}cut(){this.#s?.drop()}async#o(t){this.status="coming",this.#i("");let e=await this.#r(
"POST",t,{});return"error"in e?(this.status="nobody",this.#i(e.error),null):e.body}async#r(t,e,n,s){try{let r={"Content-Type":"application/json"};s&&(r.Authorization=
`Bearer ${s}`);let i=new URL(e||".",this.#e).href.replace(/\/$/,""),l=await fetch(i,{method:t,headers:r,body:t==="POST"?JSON.stringify(n):void 0,cache:"no-store"}),
a=await l.text();return l.ok?{body:a?JSON.parse(a):{}}:{error:Qe(a)}}catch{return{error:"unreachable"}}}#i(t){this.error=t,this.#n()}#a(t){this.#s?.close(),this.
seat=t,this.state=null,this.status="coming",this.#t.take(t),this.#s=new Q(new URL(`${t.code}/events`,this.#e).href,t.token,{message:({event:e,data:n})=>this.#d(
e,n),lost:()=>{this.status="lost",this.#n()},refused:()=>this.#l(!0,"ended")}),this.#s.open(),this.#i("")}#l(t,e){this.#s?.close(),this.seat&&this.#t.leave(this.
seat.role,t),this.#s=this.seat=this.state=null,this.status="nobody",this.#i(e)}#d(t,e){if(t==="ended"&&this.#l(!0,"ended"),t!=="state")return;let n=this.status!==
"live";this.state=JSON.parse(e),this.status="live";let{following:s}=this.seat??{};n&&s!==void 0&&s!==this.state?.mine?.following&&this.send("follow",{following:s}),
n&&this.error==="unreachable"&&(this.error=""),this.#n()}};function Qe(o){try{let{error:t}=JSON.parse(o);return typeof t=="string"?t:"unreachable"}catch{return"\
unreachable"}}var Ke=1e-6;function mt(o){if(!Number.isFinite(o))return Ve(o);if(o<0)return Je(-o);if(o===0)return"0%";if(o<.001)return"<0.1%";if(Math.abs(o-1)<=Ke&&o>=1)return"100%";if(o>
.999&&o<1)return">99.9%";if(o>1&&o<1.0005)return">100%";let t=o<.1||o>.9&&o<1.1?1:0;return`${(100*o).toFixed(t).replace(/\.0$/,"")}%`}function Je(o){let t=mt(o);
return t.startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function Ve(o){return Number.isNaN(o)?"–":o<0?"−∞":"∞"}function Gt(o,t,e){return Math.min(e,Math.max(t,o))}var Ye={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function Xe(o){return[...o].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function Qt(o){let t=[];for(let e of o){let n=Ye[e]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(e)?Xe(e)[0]:""),s=t.at(-1);n?t.push({text:n,unseen:!0}):s&&
!s.unseen?s.text+=e:t.push({text:e,unseen:!1})}return t}var Ze=14;function Kt(o){let t=Promise.resolve();return e=>{let n=t.then(()=>tn(new URL("small-picture",o),e));return t=n,n}}async function tn(o,t){try{let e=await fetch(
o,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({text:t}),cache:"no-store"});return e.ok?await e.json():null}catch{return null}}
var en=o=>Gt((o??0)/Ze,0,1);function nn(o){return o>=.5?{key:"positive",share:o}:{key:"negative",share:1-o}}function Jt({tokens:o,bits:t,positive:e},n){let s=c(
"span",{class:"room-tokens","aria-hidden":"true"});for(let[l,a]of o.entries()){let d=c("span",{},Qt(a).map(({text:m})=>m).join(""));d.style.setProperty("--dark",
en(t[l]).toFixed(3)),s.append(d)}let{key:r,share:i}=nn(e);return c("div",{class:"room-small"},s,c("b",{},p(n[r],{share:mt(i)})))}function Vt({choices:o,rounds:t=[]}){let e=t.map(({counts:n})=>n.reduce((s,r)=>s+r,0));return o.map((n,s)=>t.map(({counts:r},i)=>{let l=r[s]??0;return{count:l,share:e[i]?
l/e[i]:0}}))}function Yt(o){let t=o.filter(([n,s])=>n!==s).sort((n,s)=>s[2]-n[2]),e=o.filter(([n,s])=>n===s).reduce((n,[,,s])=>n+s,0);return{moves:t,stayed:e}}function ft(o,t){
return!o.revealed&&(t[o.round]??null)===null}function L(o){return o.findLast(t=>t!==null)??null}var Xt=4,J=class{#t;#e=c("p",{class:"room-ask"});#n=c("div",{class:"room-choices",role:"group"});#s=c("p",{class:"room-told"});#o=c("p",{class:"room-moved"});#r=c(
"p",{class:"room-said",role:"status"});#i=this.#h("show");#a=this.#h("again");#l=this.#h("reveal");#d=this.#h("close");#m=c("button",{type:"button",class:"room-\
fold",onclick:()=>this.#S()},"×");#c=c("div",{class:"room-foot"},this.#r,this.#i,this.#a,this.#l,this.#d);element=c("div",{class:"room-vote"},this.#e,this.#n,this.#s,
this.#o,this.#c,this.#m);#p="";#u=null;#g=null;#y=!1;#f=()=>{};constructor(t){this.#t=t}update({question:t,role:e,mine:n,here:s},r,i){if(this.#u=t,this.#f=i,this.
element.hidden=!t||t.revealed&&this.#g===t.id,!t||this.element.hidden)return!1;let l=e==="presenter";this.#y=l;let a=n?.choices??[];h(this.#e,t.ask);let d=on(t,
e,a,r);d!==this.#p&&(this.#p=d,this.#E(t,l,a,r)),y(this.#n,{"aria-label":t.ask}),this.#x(t,a,r),h(this.#o,an(t,r)),h(this.#r,ln(t,l,a,s,r));let{shown:m,revealed:u,
round:f}=t;this.element.classList.toggle("told",u),this.#c.hidden=u;let g={show:m,again:f>0,reveal:!1,close:!1},w={show:this.#i,again:this.#a,reveal:this.#l,close:this.#d};
for(let[A,P]of Object.entries(w))h(P,r[A]),P.hidden=!l||g[A];this.#m.hidden=!u;let x=l?r.close:r.dismiss;return y(this.#m,{"aria-label":x,title:x}),!0}#h(t){return c(
"button",{type:"button",class:`room-${t}`,onclick:()=>this.#t.lead(t)})}#S(){this.#y?this.#t.lead("close"):this.#g=this.#u?.id??null,this.#f()}#E(t,e,n,s){let r=[
...this.#n.children].indexOf(document.activeElement),i=Vt(t),l=t.shown||t.revealed,a=!e&&ft(t,n);this.#n.replaceChildren(...t.choices.map(({label:d,value:m},u)=>{
let[f,g]=rn(t,u,n),w=t.revealed&&m&&m!==d?[c("small",{},m)]:[],x=[c("span",{class:"room-label"},`${g}${d}`),...w],A=l?sn(i[u],s):[],P=`room-choice ${f}`;return a?
c("button",{type:"button",class:P,onclick:()=>this.#t.vote(t,u)},...x,...A):c("div",{class:P},...x,...A)})),r>=0&&this.#n.children[r]?.focus()}#x({revealed:t,choices:e,
answer:n,why:s},r,i){if(this.#s.hidden=!t||n===void 0,!t||n===void 0)return;let l=L(r),a=l===null?p(i.answer,{answer:e[n].label}):e[l].told??"",d=l===null?"":l===
n?"✓ ":"✗ ";this.#s.replaceChildren(c("b",{},`${d}${a}`),` ${s??""}`)}};function on(o,t,e,{round:n}){return JSON.stringify([{...o,votes:0},t,e,n])}function sn(o,{
round:t}){let e=o.length>1,n=e?"":` (${Math.round(100*(o[0]?.share??0))}%)`,s=c("span",{"aria-hidden":"true"},`${o.map(({count:a})=>a).join(" → ")}${n}`),r=o.
map(({count:a},d)=>e?`${p(t,{n:d+1})} ${a}`:a),i=c("span",{class:"room-spoken"},`${r.join(", ")}${n}`),l=o.map(({share:a})=>c("span",{class:"room-bar",style:{"-\
-share":`${100*a}%`}}));return[c("span",{class:"room-counts"},s,i),...l]}function rn({revealed:o,answer:t},e,n){let s=L(n)===e;return o?e===t?["true","✓ "]:s?
["mine","✗ "]:["other",""]:s?["mine",""]:["",""]}function an({moved:o,rounds:t,choices:e,shown:n,revealed:s},r){if(!o||!t||t.length<2||!(n||s))return"";let{moves:i,
stayed:l}=Yt(o),a=([u,f,g])=>p(r.move,{from:e[u].label,to:e[f].label,count:g}),d=i.slice(Xt).reduce((u,[,,f])=>u+f,0),m=d?[p(r.moved_further,{count:d})]:[];return[
p(r.stayed,{count:l}),...i.slice(0,Xt).map(a),...m].join(" · ")}function ln(o,t,e,n,s){let r=o.round>0?`${s.second} `:"";return o.revealed?"":t?`${r}${p(s.votes,
{votes:o.votes,here:n})}`:ft(o,e)?`${r}${s.choose}`:`${r}${p(s.voted,{label:o.choices[L(e)??0].label})}`}var cn=60,dn=200,V=class{#t;#e=c("label",{for:"room-sentence"});#n=c("input",{id:"room-sentence",type:"text",maxlength:dn,autocomplete:"off"});#s=c("button",{type:"\
submit",class:"primary"});#o=c("p",{class:"room-count",role:"status"});#r=c("button",{type:"button",class:"room-fold",onclick:()=>this.#l()},"×");element=c("fo\
rm",{class:"room-write"},this.#e,c("div",{class:"room-line"},this.#n,this.#s),this.#o,this.#r);#i=!1;#a=()=>{};constructor(t){this.#t=t,this.element.addEventListener(
"submit",e=>{e.preventDefault();let n=this.#n.value.trim();n&&this.#d(n)})}update({wall:t,role:e},n,s){this.#a=s,t.open||(this.#i=!1);let r=t.open&&e==="student"&&
!this.#i;return this.element.hidden=!r,h(this.#e,n.write),h(this.#s,n.send),h(this.#o,t.mine?p(n.sent,{text:t.mine}):n.anonymous),y(this.#r,{"aria-label":n.dismiss,
title:n.dismiss}),r}ask(){this.#i=!1,this.#a(),this.#n.focus()}#l(){this.#i=!0,this.#a()}async#d(t){await this.#t(t)&&(this.#n.value="",this.#l())}},Y=class{#t;#e;#n=c(
"summary");#s=c("p",{class:"room-note"});#o=c("ul",{class:"room-cards"});element=c("details",{class:"room-wall"},this.#n,this.#s,this.#o);#r;#i="";#a=null;#l=new Map;constructor(t,e,n){
this.#t=t,this.#e=e,this.#r=n,this.element.addEventListener("toggle",()=>this.#d())}update({wall:t},e){let n=t.sentences??[];this.#a=e,this.element.hidden=!t.open&&
!n.length,h(this.#n,p(e.sentences,{count:n.length})),h(this.#s,`${e.private} ${e.small}`);let s=JSON.stringify([n,e.hide]);if(s===this.#i)return;this.#i=s;let r=new Map(
[...this.#o.children].map(i=>[i.dataset.id,i]));this.#o.replaceChildren(...n.slice(0,cn).map(i=>{let l=r.get(i.id)??this.#c(i),[a,d]=l.querySelectorAll("button");
return h(a,e.hide),h(d,e.stage),l.querySelector(".room-small")?.remove(),l})),this.#d()}#d(){let t=this.#a;if(!(!this.element.open||!t))for(let e of this.#o.children){
let n=e.querySelector("p")?.textContent??"",s=this.#l.get(n);s===void 0?this.#m(n):s&&!e.querySelector(".room-small")&&e.querySelector("p")?.after(Jt(s,t))}}async#m(t){
this.#l.set(t,null);let e=await this.#r(t);e?this.#l.set(t,e):this.#l.delete(t),e&&this.#d()}#c(t){return c("li",{class:"room-card-text","data-id":t.id},c("p",{
dir:"auto"},t.text),c("button",{type:"button",onclick:()=>this.#t(t)}),c("button",{type:"button",class:"room-to-stage",onclick:()=>this.#e(t)}))}};var un=1e4,pt=document.documentElement,gt=class{#t;#e=new k;#n=new G(localStorage,sessionStorage);#s=this.#n.known;#o=new K(this.#n,new URL("rooms/",window.location.
href),()=>this.#b());#r=new z(nt);#i=new W(async t=>!O(await this.#o.send("view",{url:t})));#a=new J({vote:({round:t,id:e},n)=>{this.#o.send("vote",{round:t,choice:n,
question:e})},lead:t=>{this.#o.send(t)}});#l=new V(async t=>!O(await this.#o.send("sentence",{text:t})));#d=new Y(({id:t})=>{this.#o.send("hide",{id:t})},({text:t})=>this.#x(
t),Kt(new URL(".",window.location.href)));#m=new B(this.#a.element,this.#l.element);#c;#p=c("button",{type:"button",class:"room-dock"});#u;#g=new Map;#y=this.#e.
timer();#f=!1;#h=!1;constructor(t){this.#t=t,this.#c=new q(this.#o,this.#d,this.#S(),t),this.#p.popoverTargetElement=this.#c.element,this.#u=c("div",{class:"roo\
m"},this.#m.element,this.#c.element,this.#p),document.body.append(this.#u),wt(this.#e,()=>this.#P()),window.addEventListener("offline",()=>this.#o.cut());for(let e of[
"online","focus"])window.addEventListener(e,()=>this.#o.retry());this.#c.element.addEventListener("toggle",()=>this.#b()),this.#E(new URLSearchParams(window.location.
search).get("room"))}seat(t){this.#g.set(t,new U(t,this.#o,this.#c.element))}update(t){this.#t=t;let e=document.querySelector('[data-testid="stApp"]');e&&(this.#u.
style.colorScheme=getComputedStyle(e).colorScheme),this.#b()}#S(){return{ask:()=>{let t=_();t&&this.#o.send("ask",{question:t}),this.#c.element.hidePopover()},wall:t=>{
this.#o.send("wall",{open:t})},write:()=>{this.#c.element.hidePopover(),this.#l.ask()}}}async#E(t){await this.#o.resume(t),t&&!this.#o.seat&&this.#c.element.showPopover()}#x(t){
let e=H(Nt(window.location.href,t),window.location.origin);e&&nt.open(e),this.#c.element.hidePopover()}#P(){let{seat:t}=this.#o;t?.role==="presenter"&&this.#k(),
t?.role==="student"&&t.following&&this.#r.strayed&&this.#o.follow(!1)}#k(){this.#h&&!this.#r.waiting&&this.#i.at(T(window.location.href))}#b(){let{words:t}=this.#t,
{seat:e,state:n,status:s}=this.#o;s!=="lost"?(this.#y.stop(),this.#f=!1):!this.#f&&!this.#y.waiting&&this.#y.start(un,()=>{this.#f=!0,this.#b()});let r=e&&n&&!this.#f?
n:null,i=r?.question??null;bt(i&&r&&hn(i,r)),pt.classList.toggle("in-room",e!==null),pt.classList.toggle("room-follows",e?.role==="student"&&e.following!==!1),pt.
classList.toggle("class-asks",i!==null),e?.role==="presenter"?this.#L():this.#h=!1,e?.role==="student"&&e.following&&n?.view?this.#r.go(n.view):e?.role==="stude\
nt"&&this.#r.stray();let l=()=>this.#b(),a=r!==null&&this.#a.update(r,t,l),d=r!==null&&this.#l.update(r,t,l);a&&(this.#l.element.hidden=!0),a||(this.#a.element.
hidden=!0);let m=s==="lost"?t.lost:this.#o.error&&t[`error_${this.#o.error}`],u=a?t.asked:t.write;this.#m.update(a||d,i!==null&&!i.revealed,u,m??""),this.#c.element.
matches(":popover-open")&&this.#c.update(this.#t),h(this.#p,t.button),this.#p.hidden=e?.role!=="presenter";for(let[f,g]of this.#g)f.isConnected?g.update(this.#t):
this.#g.delete(f)}#L(){let{state:t,status:e}=this.#o;if(!t||e!=="live"){t||(this.#h=!1);return}if(!this.#h){this.#h=!0,this.#i.begin(t.view);let n=new URL(".",window.
location.href).pathname===window.location.pathname;t.view&&n&&!this.#s&&this.#r.go(t.view)}this.#k()}};function hn({lesson:o,ask:t,choices:e,revealed:n},{mine:s}){
return{lesson:o,ask:t,labels:e.map(({label:r})=>r),revealed:n,mine:L(s?.choices??[])}}var yt=class{#t;constructor({root:t},e){window.seq2seeClassroom??=new gt(e),
this.#t=window.seq2seeClassroom,this.#t.seat(t)}update(t){this.#t.update(t)}},Ko=At("room",(o,t)=>new yt(o,t));export{Ko as default};
