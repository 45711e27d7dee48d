var Et="seq2see:address";function G(o,t){for(let e of[Et,"popstate","hashchange"])o.listen(window,e,t)}function f(o,t={},...e){let n=document.createElement(o),{class:i,style:s={},onclick:r,...l}=t;i!==void 0&&(n.className=i);for(let[a,c]of Object.entries(s))n.style.
setProperty(a,c);r&&(n.onclick=()=>r()),b(n,l);for(let a of e)n.append(a instanceof Node?a:String(a));return n}function v(o,t={},...e){let n=document.createElementNS(
"http://www.w3.org/2000/svg",o);return b(n,t),n.append(...e),n}function b(o,t){for(let[e,n]of Object.entries(t))n!=null&&o.setAttribute(e,String(n))}function g(o,t){
o.textContent!==t&&(o.textContent=t)}function E(o,t){return o.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}var C="data-test-script-state",N=0,z=0;function Y(){return N>z}function vt(){let o=document.querySelector(`[${C}]`);if(!o)return;N+=1;let t=N,e=!1,n=new MutationObserver(
()=>{o.getAttribute(C)!=="notRunning"?e=!0:e&&(n.disconnect(),setTimeout(()=>{z=Math.max(z,t)},400))});n.observe(o,{attributes:!0,attributeFilter:[C]})}typeof window<
"u"&&window.addEventListener?.("popstate",vt);var Mt="presenting";function X(){return typeof document<"u"&&document.documentElement.classList.contains(Mt)}function L(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}var At=6,Pt=1300,xt=1.5,Lt={usual:990,most:2.25},Tt=.4;function Rt(o,t,e){if(e(t))return t;let[n,i]=[o,t];for(let s=0;s<At;s++){let r=(n+i)/2;e(r)?n=r:i=r}return n}
function St(o,t=X()){let{usual:e,most:n}=t?Lt:{usual:Pt,most:xt};return Math.min(n,Math.max(1,o/e))}function J(o,t,e,n=()=>{}){let i=o.getRootNode(),s=(i instanceof
ShadowRoot?i.host:o).closest(".st-key-stage");if(!s)return()=>{};let r=()=>o.getBoundingClientRect().height,l=c=>{let h=Rt(L()?Math.min(e,Tt):e,St(s.clientWidth),
u=>(o.style.zoom=String(u),n(),r()<=c));return o.style.zoom=String(h),n(),h},a=()=>{let c=s.clientHeight;if(!c)return;o.style.maxHeight="",o.classList.remove("c\
rowded");let h=l(c);r()>c+1&&(o.classList.add("crowded"),h=l(c)),o.style.maxHeight=`${c/h}px`,o.style.overflowY="auto"};return t.resized(s,a),a}var T=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,n){t.addEventListener(e,n,{signal:this.#t.signal})}resized(t,e){
let n=new ResizeObserver(e);n.observe(t),this.#e.add(()=>n.disconnect())}timer(){let t=new k;return this.#e.add(()=>t.close()),t}frame(){let t=new O;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},k=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},O=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var Ct=Symbol.for("seq2see.picture");function Z(o,t){o[Ct]=t}function Q(o,t,e=1){let n=new WeakMap;function i(s,r,l){let a=new T;L()&&s.classList.add("framed");let h=t({root:s,lifetime:a,send:(m,p)=>d.send?.(m,p)},r),u=e<
1?J(s,a,e,()=>h.arrange?.()):()=>{},d={lifetime:a,picture:h,fit:u,send:l,data:r};return n.set(s,d),d}return({data:s,parentElement:r,setStateValue:l})=>{let a=r.
querySelector(`.${o}`);if(!a||!s)return;let c=n.get(a),h=c&&Y()&&Nt(a)&&JSON.stringify(c.data)!==JSON.stringify(s);h&&c.lifetime.close();let u=c&&!h?c:i(a,s,l);
return u.send=l,u.data=s,Z(a,{name:o,data:s}),u.picture.update(s),u.fit(),()=>{u.lifetime.close(),n.get(a)===u&&n.delete(a)}}}function Nt(o){let t=o.getRootNode();
return(t instanceof ShadowRoot?t.host:o).closest(".st-key-stage")!==null}function tt(o,t,e={}){let n=v("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},v("path",{d:o}));return f("button",{type:"button",class:"open",...e},n,t)}function et(o,t,e,{
opening:n,closing:i,busy:s}){let r=()=>{let l=document.documentElement.clientWidth-t.getBoundingClientRect().right;e.style.setProperty("--right",`${Math.max(0,l)}\
px`)};return o.listen(e,"beforetoggle",l=>{l.newState!=="open"?i?.():(n(),r())}),o.listen(document,"keydown",l=>{l.key!=="Escape"||l.defaultPrevented||s?.()||!e.
matches(":popover-open")||(l.preventDefault(),e.hidePopover(),t.focus())}),r}async function nt(o){try{return await navigator.clipboard.writeText(o.value),!0}catch{return o.focus(),o.select(),document.execCommand("copy")}}var D="plan",I="plan.at";function ot(o){let t=new URLSearchParams(o),e=t.get(D);if(!e)return null;let n=t.get(I)??"";return{plan:e,at:/^[1-9]\d{0,3}$/.test(n)?Number(n):1}}var B=60,zt=["lang","text","source",D,I],kt=/[$*`\\[\]{}]/;function st(o,{words:t,page:e,language:n,names:i}){let s=o.searchParams,r=[e,n],[l,a]=[it(s.get("text")),
it(s.get("source"))];l&&r.push(E(t.sentence,{text:l})),a&&r.push(E(t.source,{text:a}));let c=ot(o.search);c&&r.push(E(t.plan,{at:c.at}));let h=[...new Set(s.keys())].
filter(m=>!zt.includes(m)),u=h.flatMap(m=>{let p=Object.hasOwn(i,m)?i[m]:"",A=s.getAll(m).map(bt=>Dt(bt,t)).join(", ");return p&&A&&A.length<=B&&!kt.test(p+A)?[
`${p}: ${A}`]:[]}),d=h.length-u.length;return d?r.push(...u,Ot(d,u.length>0,t)):r.push(...u),r}function Ot(o,t,e){return o===1?t?e.further_one:e.choices_one:E(t?
e.further:e.choices,{count:o})}function Dt(o,{on:t,off:e}){return o==="true"?t:o==="false"?e:o}function it(o){let t=[...(o??"").replace(/\s+/g," ").trim()];return t.
length>B?`${t.slice(0,B).join("")}…`:t.join("")}function rt(o){return/^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(o)}var M=(o=>(o[o.Border=-1]="Border",o[o.Data=0]="Data",o[o.Function=1]="Function",o[o.Position=2]="Position",o[o.Timing=3]="Timing",o[o.Alignment=4]="Alignment",
o))(M||{}),It=[0,1],at=[1,0],ct=[2,3],ut=[3,2],Bt={L:It,M:at,Q:ct,H:ut},Ht=/^\d*$/,$t=/^[A-Z0-9 $%*+./:-]*$/,H="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",U=1,
W=40,lt=3,_t=3,R=40,Ft=10,dt=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,10,
16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,26,24,
20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,
30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],ht=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[-1,1,1,
1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,20,23,23,
25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,
74,77,81]],$=class{constructor(t,e,n,i){if(this.version=t,this.ecc=e,t<U||t>W)throw new RangeError("Version value out of range");if(i<-1||i>7)throw new RangeError(
"Mask value out of range");this.size=t*4+17;let s=Array.from({length:this.size}).fill(!1);for(let l=0;l<this.size;l++)this.modules.push(s.slice()),this.types.push(
s.map(()=>0));this.drawFunctionPatterns();let r=this.addEccAndInterleave(n);if(this.drawCodewords(r),i===-1){let l=1e9;for(let a=0;a<8;a++){this.applyMask(a),this.
drawFormatBits(a);let c=this.getPenaltyScore();c<l&&(i=a,l=c),this.applyMask(a)}}this.mask=i,this.applyMask(i),this.drawFormatBits(i)}size;mask;modules=[];types=[];getModule(t,e){
return t>=0&&t<this.size&&e>=0&&e<this.size&&this.modules[e][t]}drawFunctionPatterns(){for(let n=0;n<this.size;n++)this.setFunctionModule(6,n,n%2===0,M.Timing),
this.setFunctionModule(n,6,n%2===0,M.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);let t=this.
getAlignmentPatternPositions(),e=t.length;for(let n=0;n<e;n++)for(let i=0;i<e;i++)n===0&&i===0||n===0&&i===e-1||n===e-1&&i===0||this.drawAlignmentPattern(t[n],t[i]);
this.drawFormatBits(0),this.drawVersion()}drawFormatBits(t){let e=this.ecc[1]<<3|t,n=e;for(let s=0;s<10;s++)n=n<<1^(n>>>9)*1335;let i=(e<<10|n)^21522;for(let s=0;s<=
5;s++)this.setFunctionModule(8,s,w(i,s));this.setFunctionModule(8,7,w(i,6)),this.setFunctionModule(8,8,w(i,7)),this.setFunctionModule(7,8,w(i,8));for(let s=9;s<
15;s++)this.setFunctionModule(14-s,8,w(i,s));for(let s=0;s<8;s++)this.setFunctionModule(this.size-1-s,8,w(i,s));for(let s=8;s<15;s++)this.setFunctionModule(8,this.
size-15+s,w(i,s));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let t=this.version;for(let n=0;n<12;n++)t=t<<1^(t>>>11)*7973;let e=this.
version<<12|t;for(let n=0;n<18;n++){let i=w(e,n),s=this.size-11+n%3,r=Math.floor(n/3);this.setFunctionModule(s,r,i),this.setFunctionModule(r,s,i)}}drawFinderPattern(t,e){
for(let n=-4;n<=4;n++)for(let i=-4;i<=4;i++){let s=Math.max(Math.abs(i),Math.abs(n)),r=t+i,l=e+n;r>=0&&r<this.size&&l>=0&&l<this.size&&this.setFunctionModule(r,
l,s!==2&&s!==4,M.Position)}}drawAlignmentPattern(t,e){for(let n=-2;n<=2;n++)for(let i=-2;i<=2;i++)this.setFunctionModule(t+i,e+n,Math.max(Math.abs(i),Math.abs(n))!==
1,M.Alignment)}setFunctionModule(t,e,n,i=M.Function){this.modules[e][t]=n,this.types[e][t]=i}addEccAndInterleave(t){let e=this.version,n=this.ecc;if(t.length!==
S(e,n))throw new RangeError("Invalid argument");let i=ht[n[0]][e],s=dt[n[0]][e],r=Math.floor(_(e)/8),l=i-r%i,a=Math.floor(r/i),c=[],h=Xt(s);for(let d=0,m=0;d<i;d++){
let p=t.slice(m,m+a-s+(d<l?0:1));m+=p.length;let A=Jt(p,h);d<l&&p.push(0),c.push(p.concat(A))}let u=[];for(let d=0;d<c[0].length;d++)c.forEach((m,p)=>{(d!==a-s||
p>=l)&&u.push(m[d])});return u}drawCodewords(t){if(t.length!==Math.floor(_(this.version)/8))throw new RangeError("Invalid argument");let e=0;for(let n=this.size-
1;n>=1;n-=2){n===6&&(n=5);for(let i=0;i<this.size;i++)for(let s=0;s<2;s++){let r=n-s,a=(n+1&2)===0?this.size-1-i:i;!this.types[a][r]&&e<t.length*8&&(this.modules[a][r]=
w(t[e>>>3],7-(e&7)),e++)}}}applyMask(t){if(t<0||t>7)throw new RangeError("Mask value out of range");for(let e=0;e<this.size;e++)for(let n=0;n<this.size;n++){let i;
switch(t){case 0:i=(n+e)%2===0;break;case 1:i=e%2===0;break;case 2:i=n%3===0;break;case 3:i=(n+e)%3===0;break;case 4:i=(Math.floor(n/3)+Math.floor(e/2))%2===0;break;case 5:
i=n*e%2+n*e%3===0;break;case 6:i=(n*e%2+n*e%3)%2===0;break;case 7:i=((n+e)%2+n*e%3)%2===0;break;default:throw new Error("Unreachable")}!this.types[e][n]&&i&&(this.
modules[e][n]=!this.modules[e][n])}}getPenaltyScore(){let t=0;for(let s=0;s<this.size;s++){let r=!1,l=0,a=[0,0,0,0,0,0,0];for(let c=0;c<this.size;c++)this.modules[s][c]===
r?(l++,l===5?t+=lt:l>5&&t++):(this.finderPenaltyAddHistory(l,a),r||(t+=this.finderPenaltyCountPatterns(a)*R),r=this.modules[s][c],l=1);t+=this.finderPenaltyTerminateAndCount(
r,l,a)*R}for(let s=0;s<this.size;s++){let r=!1,l=0,a=[0,0,0,0,0,0,0];for(let c=0;c<this.size;c++)this.modules[c][s]===r?(l++,l===5?t+=lt:l>5&&t++):(this.finderPenaltyAddHistory(
l,a),r||(t+=this.finderPenaltyCountPatterns(a)*R),r=this.modules[c][s],l=1);t+=this.finderPenaltyTerminateAndCount(r,l,a)*R}for(let s=0;s<this.size-1;s++)for(let r=0;r<
this.size-1;r++){let l=this.modules[s][r];l===this.modules[s][r+1]&&l===this.modules[s+1][r]&&l===this.modules[s+1][r+1]&&(t+=_t)}let e=0;for(let s of this.modules)
e=s.reduce((r,l)=>r+(l?1:0),e);let n=this.size*this.size,i=Math.ceil(Math.abs(e*20-n*10)/n)-1;return t+=i*Ft,t}getAlignmentPatternPositions(){if(this.version===
1)return[];{let t=Math.floor(this.version/7)+2,e=this.version===32?26:Math.ceil((this.version*4+4)/(t*2-2))*2,n=[6];for(let i=this.size-7;n.length<t;i-=e)n.splice(
1,0,i);return n}}finderPenaltyCountPatterns(t){let e=t[1],n=e>0&&t[2]===e&&t[3]===e*3&&t[4]===e&&t[5]===e;return(n&&t[0]>=e*4&&t[6]>=e?1:0)+(n&&t[6]>=e*4&&t[0]>=
e?1:0)}finderPenaltyTerminateAndCount(t,e,n){return t&&(this.finderPenaltyAddHistory(e,n),e=0),e+=this.size,this.finderPenaltyAddHistory(e,n),this.finderPenaltyCountPatterns(
n)}finderPenaltyAddHistory(t,e){e[0]===0&&(t+=this.size),e.pop(),e.unshift(t)}};function y(o,t,e){if(t<0||t>31||o>>>t)throw new RangeError("Value out of range");
for(let n=t-1;n>=0;n--)e.push(o>>>n&1)}function w(o,t){return(o>>>t&1)!==0}var P=class{constructor(t,e,n){if(this.mode=t,this.numChars=e,this.bitData=n,e<0)throw new RangeError(
"Invalid argument");this.bitData=n.slice()}getData(){return this.bitData.slice()}},Ut=[1,10,12,14],Wt=[2,9,11,13],qt=[4,8,16,16];function ft(o,t){return o[Math.
floor((t+7)/17)+1]}function mt(o){let t=[];for(let e of o)y(e,8,t);return new P(qt,o.length,t)}function jt(o){if(!pt(o))throw new RangeError("String contains no\
n-numeric characters");let t=[];for(let e=0;e<o.length;){let n=Math.min(o.length-e,3);y(Number.parseInt(o.substring(e,e+n),10),n*3+1,t),e+=n}return new P(Ut,o.length,
t)}function Kt(o){if(!gt(o))throw new RangeError("String contains unencodable characters in alphanumeric mode");let t=[],e;for(e=0;e+2<=o.length;e+=2){let n=H.indexOf(
o.charAt(e))*45;n+=H.indexOf(o.charAt(e+1)),y(n,11,t)}return e<o.length&&y(H.indexOf(o.charAt(e)),6,t),new P(Wt,o.length,t)}function Vt(o){return o===""?[]:pt(o)?
[jt(o)]:gt(o)?[Kt(o)]:[mt(Yt(o))]}function pt(o){return Ht.test(o)}function gt(o){return $t.test(o)}function Gt(o,t){let e=0;for(let n of o){let i=ft(n.mode,t);
if(n.numChars>=1<<i)return Number.POSITIVE_INFINITY;e+=4+i+n.bitData.length}return e}function Yt(o){o=encodeURI(o);let t=[];for(let e=0;e<o.length;e++)o.charAt(
e)!=="%"?t.push(o.charCodeAt(e)):(t.push(Number.parseInt(o.substring(e+1,e+3),16)),e+=2);return t}function _(o){if(o<U||o>W)throw new RangeError("Version number\
 out of range");let t=(16*o+128)*o+64;if(o>=2){let e=Math.floor(o/7)+2;t-=(25*e-10)*e-55,o>=7&&(t-=36)}return t}function S(o,t){return Math.floor(_(o)/8)-dt[t[0]][o]*
ht[t[0]][o]}function Xt(o){if(o<1||o>255)throw new RangeError("Degree out of range");let t=[];for(let n=0;n<o-1;n++)t.push(0);t.push(1);let e=1;for(let n=0;n<o;n++){
for(let i=0;i<t.length;i++)t[i]=F(t[i],e),i+1<t.length&&(t[i]^=t[i+1]);e=F(e,2)}return t}function Jt(o,t){let e=t.map(n=>0);for(let n of o){let i=n^e.shift();e.
push(0),t.forEach((s,r)=>e[r]^=F(s,i))}return e}function F(o,t){if(o>>>8||t>>>8)throw new RangeError("Byte out of range");let e=0;for(let n=7;n>=0;n--)e=e<<1^(e>>>
7)*285,e^=(t>>>n&1)*o;return e}function Zt(o,t,e=1,n=40,i=-1,s=!0){if(!(U<=e&&e<=n&&n<=W)||i<-1||i>7)throw new RangeError("Invalid value");let r,l;for(r=e;;r++){
let u=S(r,t)*8,d=Gt(o,r);if(d<=u){l=d;break}if(r>=n)throw new RangeError("Data too long")}for(let u of[at,ct,ut])s&&l<=S(r,u)*8&&(t=u);let a=[];for(let u of o){
y(u.mode[0],4,a),y(u.numChars,ft(u.mode,r),a);for(let d of u.getData())a.push(d)}let c=S(r,t)*8;y(0,Math.min(4,c-a.length),a),y(0,(8-a.length%8)%8,a);for(let u=236;a.
length<c;u^=253)y(u,8,a);let h=Array.from({length:Math.ceil(a.length/8)},()=>0);return a.forEach((u,d)=>h[d>>>3]|=u<<7-(d&7)),new $(r,t,h,i)}function wt(o,t){let{
ecc:e="L",boostEcc:n=!1,minVersion:i=1,maxVersion:s=40,maskPattern:r=-1,border:l=1}=t||{},a=typeof o=="string"?Vt(o):Array.isArray(o)?[mt(o)]:void 0;if(!a)throw new Error(
`uqr only supports encoding string and binary data, but got: ${typeof o}`);let c=Zt(a,Bt[e],i,s,r,n),h=Qt({version:c.version,maskPattern:c.mask,size:c.size,data:c.
modules,types:c.types},l);return t?.invert&&(h.data=h.data.map(u=>u.map(d=>!d))),t?.onEncoded?.(h),h}function Qt(o,t=1){if(!t)return o;let{size:e}=o,n=e+t*2;o.size=
n,o.data.forEach(s=>{for(let r=0;r<t;r++)s.unshift(!1),s.push(!1)});for(let s=0;s<t;s++)o.data.unshift(Array.from({length:n},r=>!1)),o.data.push(Array.from({length:n},
r=>!1));let i=M.Border;o.types.forEach(s=>{for(let r=0;r<t;r++)s.unshift(i),s.push(i)});for(let s=0;s<t;s++)o.types.unshift(Array.from({length:n},r=>i)),o.types.
push(Array.from({length:n},r=>i));return o}var q=2953,x=4;function j(o){return new TextEncoder().encode(o).length}function yt(o){return j(o)>q?null:wt(o,{ecc:"L",boostEcc:!0,border:0}).data}function te(o){
return o.flatMap((t,e)=>ee(t).map(([n,i])=>`M${n} ${e}h${i}v1h-${i}z`)).join("")}function ee(o){let t=[];return o.forEach((e,n)=>{e&&(o[n-1]?t[t.length-1][1]+=1:
t.push([n,1]))}),t}function ne(o,t,e){return Math.max(1,Math.floor(t*e/o))*o/e}function K(o,t,e){let n=o.length+2*x,i=ne(n,t,window.devicePixelRatio||1);return v(
"svg",{class:"qr",role:"img","aria-label":e,viewBox:`${-x} ${-x} ${n} ${n}`,width:i,height:i},v("rect",{x:-x,y:-x,width:n,height:n,fill:"#fff"}),v("path",{d:te(
o),fill:"#000","shape-rendering":"crispEdges"}))}var oe="M18 16a3 3 0 0 0-2.2 1L8.9 13a3 3 0 0 0 0-2l6.9-4A3 3 0 1 0 15 5l.1.7-7 4a3 3 0 1 0 0 4.6l7 4-.1.7a3 3 0 1 0 3-3z",ie=240,se=48,V=class{#t;#e;#f=f("span",
{class:"name"});#r=tt(oe,this.#f,{popovertarget:"panel"});#m=f("h2");#o=f("input",{type:"text",readonly:"",spellcheck:"false"});#l=f("button",{type:"button",class:"\
copy primary",autofocus:"",onclick:()=>this.#P()});#a=f("p",{class:"status",role:"status"});#p=f("div",{class:"code"});#c=f("button",{type:"button",class:"enlar\
ge",onclick:()=>this.#A()});#g=f("p",{class:"carries"});#u=f("p",{class:"local"});#w=f("button",{type:"button",class:"close"},"×");#y=f("div",{class:"poster"});#b=f(
"p",{class:"hint"});#n=f("dialog",{class:"full"},this.#y,this.#b,this.#w);#s=f("div",{id:"panel",popover:"auto",role:"dialog"},f("div",{class:"line head"},this.#m,
this.#a),f("div",{class:"line"},this.#o,this.#l),this.#p,this.#c,this.#g,this.#u,this.#n);#E;#i;#v=null;constructor(t,e){this.#t=t,this.#i=e;let{root:n,lifetime:i}=t;
this.#e=i.frame(),n.replaceChildren(this.#r,this.#s),this.#E=et(i,this.#r,this.#s,{opening:()=>this.#M(),closing:()=>this.#n.close(),busy:()=>this.#n.open}),i.listen(
this.#n,"click",()=>this.#n.close()),i.listen(this.#o,"focus",()=>this.#o.select()),i.listen(window,"resize",()=>this.#d()),G(i,()=>this.#d())}update(t){this.#i=
t;let{words:e}=t;g(this.#f,e.button),g(this.#m,e.title),g(this.#l,e.copy),g(this.#c,e.large),g(this.#b,e.hint),g(this.#u,E(e.local,{host:window.location.hostname})),
this.#u.hidden=!rt(window.location.hostname),b(this.#r,{"aria-label":e.button,title:e.title}),b(this.#s,{"aria-label":e.title}),b(this.#o,{"aria-label":e.link}),
b(this.#n,{"aria-label":e.qr}),b(this.#w,{"aria-label":e.close,title:e.close}),this.#d()}#M(){this.#o.value="",this.#h()}#d(){this.#s.matches(":popover-open")&&
this.#e.request(()=>{this.#h(),this.#E()})}#h(){let{words:t}=this.#i,e=window.location.href;this.#o.value!==e&&(this.#o.value=e,g(this.#a,""),this.#v=yt(e)),g(this.#g,
`${t.carries} ${st(new URL(e),this.#i).join(" · ")}`);let n={bytes:j(e).toLocaleString("en-US"),most:q.toLocaleString("en-US")},i=this.#v;if(this.#c.hidden=i===
null,this.#p.replaceChildren(i?K(i,ie,t.qr):E(t.long,n)),i===null&&this.#n.close(),!i||!this.#n.open)return;let{clientWidth:s,clientHeight:r}=this.#n;this.#y.replaceChildren(
K(i,Math.min(s,r-se),t.qr))}#A(){this.#n.showModal(),this.#h()}async#P(){let{copied:t,selected:e}=this.#i.words,n=await nt(this.#o);this.#t.lifetime.closed||(n&&
this.#l.focus(),g(this.#a,n?t:e))}},He=Q("share",(o,t)=>new V(o,t));export{He as default};
