var bt="seq2see:address";function G(o,t){for(let e of[bt,"popstate","hashchange"])o.listen(window,e,t)}function f(o,t={},...e){let n=document.createElement(o),{class:s,style:i={},onclick:r,...l}=t;s!==void 0&&(n.className=s);for(let[a,c]of Object.entries(i))n.style.
setProperty(a,c);r&&(n.onclick=()=>r()),b(n,l);for(let a of e)n.append(a instanceof Node?a:String(a));return n}function v(o,t={},...e){let n=document.createElementNS(
"http://www.w3.org/2000/svg",o);return b(n,t),n.append(...e),n}function b(o,t){for(let[e,n]of Object.entries(t))n!=null&&o.setAttribute(e,String(n))}function g(o,t){
o.textContent!==t&&(o.textContent=t)}function E(o,t){return o.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}var C="data-test-script-state",N=0,z=0;function Y(){return N>z}function Et(){let o=document.querySelector(`[${C}]`);if(!o)return;N+=1;let t=N,e=!1,n=new MutationObserver(
()=>{o.getAttribute(C)!=="notRunning"?e=!0:e&&(n.disconnect(),setTimeout(()=>{z=Math.max(z,t)},400))});n.observe(o,{attributes:!0,attributeFilter:[C]})}typeof window<
"u"&&window.addEventListener?.("popstate",Et);var vt="presenting";function X(){return typeof document<"u"&&document.documentElement.classList.contains(vt)}function L(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}var Mt=6,At=1300,Pt=1.5,xt={usual:990,most:2.25},Lt=.4;function Tt(o,t,e){if(e(t))return t;let[n,s]=[o,t];for(let i=0;i<Mt;i++){let r=(n+s)/2;e(r)?n=r:s=r}return n}
function Rt(o,t=X()){let{usual:e,most:n}=t?xt:{usual:At,most:Pt};return Math.min(n,Math.max(1,o/e))}function J(o,t,e,n=()=>{}){let s=o.getRootNode(),i=(s instanceof
ShadowRoot?s.host:o).closest(".st-key-stage");if(!i)return()=>{};let r=()=>o.getBoundingClientRect().height,l=c=>{let h=Tt(L()?Math.min(e,Lt):e,Rt(i.clientWidth),
u=>(o.style.zoom=String(u),n(),r()<=c));return o.style.zoom=String(h),n(),h},a=()=>{let c=i.clientHeight;if(!c)return;o.style.maxHeight="",o.classList.remove("c\
rowded");let h=l(c);r()>c+1&&(o.classList.add("crowded"),h=l(c)),o.style.maxHeight=`${c/h}px`,o.style.overflowY="auto"};return t.resized(i,a),a}var T=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,n){t.addEventListener(e,n,{signal:this.#t.signal})}resized(t,e){
let n=new ResizeObserver(e);n.observe(t),this.#e.add(()=>n.disconnect())}timer(){let t=new k;return this.#e.add(()=>t.close()),t}frame(){let t=new O;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},k=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},O=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var St=Symbol.for("seq2see.picture");function Z(o,t){o[St]=t}function Q(o,t,e=1){let n=new WeakMap;function s(i,r,l){let a=new T;L()&&i.classList.add("framed");let h=t({root:i,lifetime:a,send:(m,p)=>d.send?.(m,p)},r),u=e<
1?J(i,a,e,()=>h.arrange?.()):()=>{},d={lifetime:a,picture:h,fit:u,send:l,data:r};return n.set(i,d),d}return({data:i,parentElement:r,setStateValue:l})=>{let a=r.
querySelector(`.${o}`);if(!a||!i)return;let c=n.get(a),h=c&&Y()&&Ct(a)&&JSON.stringify(c.data)!==JSON.stringify(i);h&&c.lifetime.close();let u=c&&!h?c:s(a,i,l);
return u.send=l,u.data=i,Z(a,{name:o,data:i}),u.picture.update(i),u.fit(),()=>{u.lifetime.close(),n.get(a)===u&&n.delete(a)}}}function Ct(o){let t=o.getRootNode();
return(t instanceof ShadowRoot?t.host:o).closest(".st-key-stage")!==null}function tt(o,t,e,{opening:n,closing:s,busy:i}){let r=()=>{let l=document.documentElement.clientWidth-t.getBoundingClientRect().right;e.style.setProperty("--rig\
ht",`${Math.max(0,l)}px`)};return o.listen(e,"beforetoggle",l=>{l.newState!=="open"?s?.():(n(),r())}),o.listen(document,"keydown",l=>{l.key!=="Escape"||l.defaultPrevented||
i?.()||!e.matches(":popover-open")||(l.preventDefault(),e.hidePopover(),t.focus())}),r}async function et(o){try{return await navigator.clipboard.writeText(o.value),!0}catch{return o.focus(),o.select(),document.execCommand("copy")}}var D="plan",I="plan.at";function nt(o){let t=new URLSearchParams(o),e=t.get(D);if(!e)return null;let n=t.get(I)??"";return{plan:e,at:/^[1-9]\d{0,3}$/.test(n)?Number(n):1}}var B=60,Nt=["lang","text","source",D,I],zt=/[$*`\\[\]{}]/;function st(o,{words:t,page:e,language:n,names:s}){let i=o.searchParams,r=[e,n],[l,a]=[ot(i.get("text")),
ot(i.get("source"))];l&&r.push(E(t.sentence,{text:l})),a&&r.push(E(t.source,{text:a}));let c=nt(o.search);c&&r.push(E(t.plan,{at:c.at}));let h=[...new Set(i.keys())].
filter(m=>!Nt.includes(m)),u=h.flatMap(m=>{let p=Object.hasOwn(s,m)?s[m]:"",A=i.getAll(m).map(yt=>Ot(yt,t)).join(", ");return p&&A&&A.length<=B&&!zt.test(p+A)?[
`${p}: ${A}`]:[]}),d=h.length-u.length;return d?r.push(...u,kt(d,u.length>0,t)):r.push(...u),r}function kt(o,t,e){return o===1?t?e.further_one:e.choices_one:E(t?
e.further:e.choices,{count:o})}function Ot(o,{on:t,off:e}){return o==="true"?t:o==="false"?e:o}function ot(o){let t=[...(o??"").replace(/\s+/g," ").trim()];return t.
length>B?`${t.slice(0,B).join("")}…`:t.join("")}function it(o){return/^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(o)}var M=(o=>(o[o.Border=-1]="Border",o[o.Data=0]="Data",o[o.Function=1]="Function",o[o.Position=2]="Position",o[o.Timing=3]="Timing",o[o.Alignment=4]="Alignment",
o))(M||{}),Dt=[0,1],lt=[1,0],at=[2,3],ct=[3,2],It={L:Dt,M:lt,Q:at,H:ct},Bt=/^\d*$/,$t=/^[A-Z0-9 $%*+./:-]*$/,$="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",U=1,
W=40,rt=3,Ht=3,R=40,_t=10,ut=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,10,
16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,26,24,
20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,
30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],dt=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[-1,1,1,
1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,20,23,23,
25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,
74,77,81]],H=class{constructor(t,e,n,s){if(this.version=t,this.ecc=e,t<U||t>W)throw new RangeError("Version value out of range");if(s<-1||s>7)throw new RangeError(
"Mask value out of range");this.size=t*4+17;let i=Array.from({length:this.size}).fill(!1);for(let l=0;l<this.size;l++)this.modules.push(i.slice()),this.types.push(
i.map(()=>0));this.drawFunctionPatterns();let r=this.addEccAndInterleave(n);if(this.drawCodewords(r),s===-1){let l=1e9;for(let a=0;a<8;a++){this.applyMask(a),this.
drawFormatBits(a);let c=this.getPenaltyScore();c<l&&(s=a,l=c),this.applyMask(a)}}this.mask=s,this.applyMask(s),this.drawFormatBits(s)}size;mask;modules=[];types=[];getModule(t,e){
return t>=0&&t<this.size&&e>=0&&e<this.size&&this.modules[e][t]}drawFunctionPatterns(){for(let n=0;n<this.size;n++)this.setFunctionModule(6,n,n%2===0,M.Timing),
this.setFunctionModule(n,6,n%2===0,M.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);let t=this.
getAlignmentPatternPositions(),e=t.length;for(let n=0;n<e;n++)for(let s=0;s<e;s++)n===0&&s===0||n===0&&s===e-1||n===e-1&&s===0||this.drawAlignmentPattern(t[n],t[s]);
this.drawFormatBits(0),this.drawVersion()}drawFormatBits(t){let e=this.ecc[1]<<3|t,n=e;for(let i=0;i<10;i++)n=n<<1^(n>>>9)*1335;let s=(e<<10|n)^21522;for(let i=0;i<=
5;i++)this.setFunctionModule(8,i,w(s,i));this.setFunctionModule(8,7,w(s,6)),this.setFunctionModule(8,8,w(s,7)),this.setFunctionModule(7,8,w(s,8));for(let i=9;i<
15;i++)this.setFunctionModule(14-i,8,w(s,i));for(let i=0;i<8;i++)this.setFunctionModule(this.size-1-i,8,w(s,i));for(let i=8;i<15;i++)this.setFunctionModule(8,this.
size-15+i,w(s,i));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let t=this.version;for(let n=0;n<12;n++)t=t<<1^(t>>>11)*7973;let e=this.
version<<12|t;for(let n=0;n<18;n++){let s=w(e,n),i=this.size-11+n%3,r=Math.floor(n/3);this.setFunctionModule(i,r,s),this.setFunctionModule(r,i,s)}}drawFinderPattern(t,e){
for(let n=-4;n<=4;n++)for(let s=-4;s<=4;s++){let i=Math.max(Math.abs(s),Math.abs(n)),r=t+s,l=e+n;r>=0&&r<this.size&&l>=0&&l<this.size&&this.setFunctionModule(r,
l,i!==2&&i!==4,M.Position)}}drawAlignmentPattern(t,e){for(let n=-2;n<=2;n++)for(let s=-2;s<=2;s++)this.setFunctionModule(t+s,e+n,Math.max(Math.abs(s),Math.abs(n))!==
1,M.Alignment)}setFunctionModule(t,e,n,s=M.Function){this.modules[e][t]=n,this.types[e][t]=s}addEccAndInterleave(t){let e=this.version,n=this.ecc;if(t.length!==
S(e,n))throw new RangeError("Invalid argument");let s=dt[n[0]][e],i=ut[n[0]][e],r=Math.floor(_(e)/8),l=s-r%s,a=Math.floor(r/s),c=[],h=Yt(i);for(let d=0,m=0;d<s;d++){
let p=t.slice(m,m+a-i+(d<l?0:1));m+=p.length;let A=Xt(p,h);d<l&&p.push(0),c.push(p.concat(A))}let u=[];for(let d=0;d<c[0].length;d++)c.forEach((m,p)=>{(d!==a-i||
p>=l)&&u.push(m[d])});return u}drawCodewords(t){if(t.length!==Math.floor(_(this.version)/8))throw new RangeError("Invalid argument");let e=0;for(let n=this.size-
1;n>=1;n-=2){n===6&&(n=5);for(let s=0;s<this.size;s++)for(let i=0;i<2;i++){let r=n-i,a=(n+1&2)===0?this.size-1-s:s;!this.types[a][r]&&e<t.length*8&&(this.modules[a][r]=
w(t[e>>>3],7-(e&7)),e++)}}}applyMask(t){if(t<0||t>7)throw new RangeError("Mask value out of range");for(let e=0;e<this.size;e++)for(let n=0;n<this.size;n++){let s;
switch(t){case 0:s=(n+e)%2===0;break;case 1:s=e%2===0;break;case 2:s=n%3===0;break;case 3:s=(n+e)%3===0;break;case 4:s=(Math.floor(n/3)+Math.floor(e/2))%2===0;break;case 5:
s=n*e%2+n*e%3===0;break;case 6:s=(n*e%2+n*e%3)%2===0;break;case 7:s=((n+e)%2+n*e%3)%2===0;break;default:throw new Error("Unreachable")}!this.types[e][n]&&s&&(this.
modules[e][n]=!this.modules[e][n])}}getPenaltyScore(){let t=0;for(let i=0;i<this.size;i++){let r=!1,l=0,a=[0,0,0,0,0,0,0];for(let c=0;c<this.size;c++)this.modules[i][c]===
r?(l++,l===5?t+=rt:l>5&&t++):(this.finderPenaltyAddHistory(l,a),r||(t+=this.finderPenaltyCountPatterns(a)*R),r=this.modules[i][c],l=1);t+=this.finderPenaltyTerminateAndCount(
r,l,a)*R}for(let i=0;i<this.size;i++){let r=!1,l=0,a=[0,0,0,0,0,0,0];for(let c=0;c<this.size;c++)this.modules[c][i]===r?(l++,l===5?t+=rt:l>5&&t++):(this.finderPenaltyAddHistory(
l,a),r||(t+=this.finderPenaltyCountPatterns(a)*R),r=this.modules[c][i],l=1);t+=this.finderPenaltyTerminateAndCount(r,l,a)*R}for(let i=0;i<this.size-1;i++)for(let r=0;r<
this.size-1;r++){let l=this.modules[i][r];l===this.modules[i][r+1]&&l===this.modules[i+1][r]&&l===this.modules[i+1][r+1]&&(t+=Ht)}let e=0;for(let i of this.modules)
e=i.reduce((r,l)=>r+(l?1:0),e);let n=this.size*this.size,s=Math.ceil(Math.abs(e*20-n*10)/n)-1;return t+=s*_t,t}getAlignmentPatternPositions(){if(this.version===
1)return[];{let t=Math.floor(this.version/7)+2,e=this.version===32?26:Math.ceil((this.version*4+4)/(t*2-2))*2,n=[6];for(let s=this.size-7;n.length<t;s-=e)n.splice(
1,0,s);return n}}finderPenaltyCountPatterns(t){let e=t[1],n=e>0&&t[2]===e&&t[3]===e*3&&t[4]===e&&t[5]===e;return(n&&t[0]>=e*4&&t[6]>=e?1:0)+(n&&t[6]>=e*4&&t[0]>=
e?1:0)}finderPenaltyTerminateAndCount(t,e,n){return t&&(this.finderPenaltyAddHistory(e,n),e=0),e+=this.size,this.finderPenaltyAddHistory(e,n),this.finderPenaltyCountPatterns(
n)}finderPenaltyAddHistory(t,e){e[0]===0&&(t+=this.size),e.pop(),e.unshift(t)}};function y(o,t,e){if(t<0||t>31||o>>>t)throw new RangeError("Value out of range");
for(let n=t-1;n>=0;n--)e.push(o>>>n&1)}function w(o,t){return(o>>>t&1)!==0}var P=class{constructor(t,e,n){if(this.mode=t,this.numChars=e,this.bitData=n,e<0)throw new RangeError(
"Invalid argument");this.bitData=n.slice()}getData(){return this.bitData.slice()}},Ft=[1,10,12,14],Ut=[2,9,11,13],Wt=[4,8,16,16];function ht(o,t){return o[Math.
floor((t+7)/17)+1]}function ft(o){let t=[];for(let e of o)y(e,8,t);return new P(Wt,o.length,t)}function qt(o){if(!mt(o))throw new RangeError("String contains no\
n-numeric characters");let t=[];for(let e=0;e<o.length;){let n=Math.min(o.length-e,3);y(Number.parseInt(o.substring(e,e+n),10),n*3+1,t),e+=n}return new P(Ft,o.length,
t)}function jt(o){if(!pt(o))throw new RangeError("String contains unencodable characters in alphanumeric mode");let t=[],e;for(e=0;e+2<=o.length;e+=2){let n=$.indexOf(
o.charAt(e))*45;n+=$.indexOf(o.charAt(e+1)),y(n,11,t)}return e<o.length&&y($.indexOf(o.charAt(e)),6,t),new P(Ut,o.length,t)}function Kt(o){return o===""?[]:mt(o)?
[qt(o)]:pt(o)?[jt(o)]:[ft(Gt(o))]}function mt(o){return Bt.test(o)}function pt(o){return $t.test(o)}function Vt(o,t){let e=0;for(let n of o){let s=ht(n.mode,t);
if(n.numChars>=1<<s)return Number.POSITIVE_INFINITY;e+=4+s+n.bitData.length}return e}function Gt(o){o=encodeURI(o);let t=[];for(let e=0;e<o.length;e++)o.charAt(
e)!=="%"?t.push(o.charCodeAt(e)):(t.push(Number.parseInt(o.substring(e+1,e+3),16)),e+=2);return t}function _(o){if(o<U||o>W)throw new RangeError("Version number\
 out of range");let t=(16*o+128)*o+64;if(o>=2){let e=Math.floor(o/7)+2;t-=(25*e-10)*e-55,o>=7&&(t-=36)}return t}function S(o,t){return Math.floor(_(o)/8)-ut[t[0]][o]*
dt[t[0]][o]}function Yt(o){if(o<1||o>255)throw new RangeError("Degree out of range");let t=[];for(let n=0;n<o-1;n++)t.push(0);t.push(1);let e=1;for(let n=0;n<o;n++){
for(let s=0;s<t.length;s++)t[s]=F(t[s],e),s+1<t.length&&(t[s]^=t[s+1]);e=F(e,2)}return t}function Xt(o,t){let e=t.map(n=>0);for(let n of o){let s=n^e.shift();e.
push(0),t.forEach((i,r)=>e[r]^=F(i,s))}return e}function F(o,t){if(o>>>8||t>>>8)throw new RangeError("Byte out of range");let e=0;for(let n=7;n>=0;n--)e=e<<1^(e>>>
7)*285,e^=(t>>>n&1)*o;return e}function Jt(o,t,e=1,n=40,s=-1,i=!0){if(!(U<=e&&e<=n&&n<=W)||s<-1||s>7)throw new RangeError("Invalid value");let r,l;for(r=e;;r++){
let u=S(r,t)*8,d=Vt(o,r);if(d<=u){l=d;break}if(r>=n)throw new RangeError("Data too long")}for(let u of[lt,at,ct])i&&l<=S(r,u)*8&&(t=u);let a=[];for(let u of o){
y(u.mode[0],4,a),y(u.numChars,ht(u.mode,r),a);for(let d of u.getData())a.push(d)}let c=S(r,t)*8;y(0,Math.min(4,c-a.length),a),y(0,(8-a.length%8)%8,a);for(let u=236;a.
length<c;u^=253)y(u,8,a);let h=Array.from({length:Math.ceil(a.length/8)},()=>0);return a.forEach((u,d)=>h[d>>>3]|=u<<7-(d&7)),new H(r,t,h,s)}function gt(o,t){let{
ecc:e="L",boostEcc:n=!1,minVersion:s=1,maxVersion:i=40,maskPattern:r=-1,border:l=1}=t||{},a=typeof o=="string"?Kt(o):Array.isArray(o)?[ft(o)]:void 0;if(!a)throw new Error(
`uqr only supports encoding string and binary data, but got: ${typeof o}`);let c=Jt(a,It[e],s,i,r,n),h=Zt({version:c.version,maskPattern:c.mask,size:c.size,data:c.
modules,types:c.types},l);return t?.invert&&(h.data=h.data.map(u=>u.map(d=>!d))),t?.onEncoded?.(h),h}function Zt(o,t=1){if(!t)return o;let{size:e}=o,n=e+t*2;o.size=
n,o.data.forEach(i=>{for(let r=0;r<t;r++)i.unshift(!1),i.push(!1)});for(let i=0;i<t;i++)o.data.unshift(Array.from({length:n},r=>!1)),o.data.push(Array.from({length:n},
r=>!1));let s=M.Border;o.types.forEach(i=>{for(let r=0;r<t;r++)i.unshift(s),i.push(s)});for(let i=0;i<t;i++)o.types.unshift(Array.from({length:n},r=>s)),o.types.
push(Array.from({length:n},r=>s));return o}var q=2953,x=4;function j(o){return new TextEncoder().encode(o).length}function wt(o){return j(o)>q?null:gt(o,{ecc:"L",boostEcc:!0,border:0}).data}function Qt(o){
return o.flatMap((t,e)=>te(t).map(([n,s])=>`M${n} ${e}h${s}v1h-${s}z`)).join("")}function te(o){let t=[];return o.forEach((e,n)=>{e&&(o[n-1]?t[t.length-1][1]+=1:
t.push([n,1]))}),t}function ee(o,t,e){return Math.max(1,Math.floor(t*e/o))*o/e}function K(o,t,e){let n=o.length+2*x,s=ee(n,t,window.devicePixelRatio||1);return v(
"svg",{class:"qr",role:"img","aria-label":e,viewBox:`${-x} ${-x} ${n} ${n}`,width:s,height:s},v("rect",{x:-x,y:-x,width:n,height:n,fill:"#fff"}),v("path",{d:Qt(
o),fill:"#000","shape-rendering":"crispEdges"}))}var ne="M18 16a3 3 0 0 0-2.2 1L8.9 13a3 3 0 0 0 0-2l6.9-4A3 3 0 1 0 15 5l.1.7-7 4a3 3 0 1 0 0 4.6l7 4-.1.7a3 3 0 1 0 3-3z",oe=240,se=48,V=class{#t;#e;#f=f("span",
{class:"name"});#r=f("button",{type:"button",class:"open",popovertarget:"panel"},v("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},v("path",{d:ne})),this.#f);#m=f(
"h2");#o=f("input",{type:"text",readonly:"",spellcheck:"false"});#l=f("button",{type:"button",class:"copy primary",autofocus:"",onclick:()=>this.#P()});#a=f("p",
{class:"status",role:"status"});#p=f("div",{class:"code"});#c=f("button",{type:"button",class:"enlarge",onclick:()=>this.#A()});#g=f("p",{class:"carries"});#u=f(
"p",{class:"local"});#w=f("button",{type:"button",class:"close"},"×");#y=f("div",{class:"poster"});#b=f("p",{class:"hint"});#n=f("dialog",{class:"full"},this.#y,
this.#b,this.#w);#i=f("div",{id:"panel",popover:"auto",role:"dialog"},f("div",{class:"line head"},this.#m,this.#a),f("div",{class:"line"},this.#o,this.#l),this.#p,
this.#c,this.#g,this.#u,this.#n);#E;#s;#v=null;constructor(t,e){this.#t=t,this.#s=e;let{root:n,lifetime:s}=t;this.#e=s.frame(),n.replaceChildren(this.#r,this.#i),
this.#E=tt(s,this.#r,this.#i,{opening:()=>this.#M(),closing:()=>this.#n.close(),busy:()=>this.#n.open}),s.listen(this.#n,"click",()=>this.#n.close()),s.listen(this.#o,
"focus",()=>this.#o.select()),s.listen(window,"resize",()=>this.#d()),G(s,()=>this.#d())}update(t){this.#s=t;let{words:e}=t;g(this.#f,e.button),g(this.#m,e.title),
g(this.#l,e.copy),g(this.#c,e.large),g(this.#b,e.hint),g(this.#u,E(e.local,{host:window.location.hostname})),this.#u.hidden=!it(window.location.hostname),b(this.#r,
{"aria-label":e.button,title:e.title}),b(this.#i,{"aria-label":e.title}),b(this.#o,{"aria-label":e.link}),b(this.#n,{"aria-label":e.qr}),b(this.#w,{"aria-label":e.
close,title:e.close}),this.#d()}#M(){this.#o.value="",this.#h()}#d(){this.#i.matches(":popover-open")&&this.#e.request(()=>{this.#h(),this.#E()})}#h(){let{words:t}=this.#s,
e=window.location.href;this.#o.value!==e&&(this.#o.value=e,g(this.#a,""),this.#v=wt(e)),g(this.#g,`${t.carries} ${st(new URL(e),this.#s).join(" · ")}`);let n={
bytes:j(e).toLocaleString("en-US"),most:q.toLocaleString("en-US")},s=this.#v;if(this.#c.hidden=s===null,this.#p.replaceChildren(s?K(s,oe,t.qr):E(t.long,n)),s===
null&&this.#n.close(),!s||!this.#n.open)return;let{clientWidth:i,clientHeight:r}=this.#n;this.#y.replaceChildren(K(s,Math.min(i,r-se),t.qr))}#A(){this.#n.showModal(),
this.#h()}async#P(){let{copied:t,selected:e}=this.#s.words,n=await et(this.#o);this.#t.lifetime.closed||(n&&this.#l.focus(),g(this.#a,n?t:e))}},Ie=Q("share",(o,t)=>new V(
o,t));export{Ie as default};
