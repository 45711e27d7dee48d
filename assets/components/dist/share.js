var ut="seq2see:address";function W(o,t){for(let e of[ut,"popstate","hashchange"])o.listen(window,e,t)}function f(o,t={},...e){let n=document.createElement(o),{class:s,style:i={},onclick:r,...a}=t;s!==void 0&&(n.className=s);for(let[l,c]of Object.entries(i))n.style.
setProperty(l,c);r&&(n.onclick=()=>r()),b(n,a);for(let l of e)n.append(l instanceof Node?l:String(l));return n}function E(o,t={},...e){let n=document.createElementNS(
"http://www.w3.org/2000/svg",o);return b(n,t),n.append(...e),n}function b(o,t){for(let[e,n]of Object.entries(t))n!=null&&o.setAttribute(e,String(n))}function p(o,t){
o.textContent!==t&&(o.textContent=t)}function v(o,t){return o.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}var ht="presenting";function j(){return typeof document<"u"&&document.documentElement.classList.contains(ht)}function x(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}var dt=6,ft=1300,mt=1.5,gt={usual:990,most:2.25},pt=.4;function yt(o,t,e){if(e(t))return t;let[n,s]=[o,t];for(let i=0;i<dt;i++){let r=(n+s)/2;e(r)?n=r:s=r}return n}
function wt(o,t=j()){let{usual:e,most:n}=t?gt:{usual:ft,most:mt};return Math.min(n,Math.max(1,o/e))}function q(o,t,e,n=()=>{}){let s=o.getRootNode(),i=(s instanceof
ShadowRoot?s.host:o).closest(".st-key-stage");if(!i)return()=>{};let r=()=>o.getBoundingClientRect().height,a=c=>{let d=yt(x()?Math.min(e,pt):e,wt(i.clientWidth),
h=>(o.style.zoom=String(h),n(),r()<=c));return o.style.zoom=String(d),n(),d},l=()=>{let c=i.clientHeight;if(!c)return;o.style.maxHeight="",o.classList.remove("c\
rowded");let d=a(c);r()>c+1&&(o.classList.add("crowded"),d=a(c)),o.style.maxHeight=`${c/d}px`,o.style.overflowY="auto"};return t.resized(i,l),l}var R=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,n){t.addEventListener(e,n,{signal:this.#t.signal})}resized(t,e){
let n=new ResizeObserver(e);n.observe(t),this.#e.add(()=>n.disconnect())}timer(){let t=new C;return this.#e.add(()=>t.close()),t}frame(){let t=new S;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},C=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},S=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var bt=Symbol.for("seq2see.picture");function V(o,t){o[bt]=t}function K(o,t,e=1){let n=new WeakMap;function s(i,r,a){let l=new R;x()&&i.classList.add("framed");let d=t({root:i,lifetime:l,send:(g,m)=>u.send?.(g,m)},r),h=e<
1?q(i,l,e,()=>d.arrange?.()):()=>{},u={lifetime:l,picture:d,fit:h,send:a};return n.set(i,u),u}return({data:i,parentElement:r,setStateValue:a})=>{let l=r.querySelector(
`.${o}`);if(!l||!i)return;let c=n.get(l)??s(l,i,a);return c.send=a,V(l,{name:o,data:i}),c.picture.update(i),c.fit(),()=>{c.lifetime.close(),n.get(l)===c&&n.delete(
l)}}}async function G(o){try{return await navigator.clipboard.writeText(o.value),!0}catch{return o.focus(),o.select(),document.execCommand("copy")}}var N=60,Et=["lang","text","source"],vt=/[$*`\\[\]{}]/;function X(o,{words:t,page:e,language:n,names:s}){let i=o.searchParams,r=[e,n],[a,l]=[Y(i.get("text")),Y(
i.get("source"))];a&&r.push(v(t.sentence,{text:a})),l&&r.push(v(t.source,{text:l}));let c=[...new Set(i.keys())].filter(u=>!Et.includes(u)),d=c.flatMap(u=>{let g=Object.
hasOwn(s,u)?s[u]:"",m=i.getAll(u).map(z=>At(z,t)).join(", ");return g&&m&&m.length<=N&&!vt.test(g+m)?[`${g}: ${m}`]:[]}),h=c.length-d.length;return h?r.push(...d,
Mt(h,d.length>0,t)):r.push(...d),r}function Mt(o,t,e){return o===1?t?e.further_one:e.choices_one:v(t?e.further:e.choices,{count:o})}function At(o,{on:t,off:e}){
return o==="true"?t:o==="false"?e:o}function Y(o){let t=[...(o??"").replace(/\s+/g," ").trim()];return t.length>N?`${t.slice(0,N).join("")}…`:t.join("")}function Z(o){
return/^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(o)}var M=(o=>(o[o.Border=-1]="Border",o[o.Data=0]="Data",o[o.Function=1]="Function",o[o.Position=2]="Position",o[o.Timing=3]="Timing",o[o.Alignment=4]="Alignment",
o))(M||{}),Pt=[0,1],Q=[1,0],tt=[2,3],et=[3,2],xt={L:Pt,M:Q,Q:tt,H:et},Rt=/^\d*$/,Tt=/^[A-Z0-9 $%*+./:-]*$/,k="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",O=1,
$=40,J=3,Lt=3,T=40,zt=10,nt=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,10,
16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,26,24,
20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,
30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],ot=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[-1,1,1,
1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,20,23,23,
25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,
74,77,81]],B=class{constructor(t,e,n,s){if(this.version=t,this.ecc=e,t<O||t>$)throw new RangeError("Version value out of range");if(s<-1||s>7)throw new RangeError(
"Mask value out of range");this.size=t*4+17;let i=Array.from({length:this.size}).fill(!1);for(let a=0;a<this.size;a++)this.modules.push(i.slice()),this.types.push(
i.map(()=>0));this.drawFunctionPatterns();let r=this.addEccAndInterleave(n);if(this.drawCodewords(r),s===-1){let a=1e9;for(let l=0;l<8;l++){this.applyMask(l),this.
drawFormatBits(l);let c=this.getPenaltyScore();c<a&&(s=l,a=c),this.applyMask(l)}}this.mask=s,this.applyMask(s),this.drawFormatBits(s)}size;mask;modules=[];types=[];getModule(t,e){
return t>=0&&t<this.size&&e>=0&&e<this.size&&this.modules[e][t]}drawFunctionPatterns(){for(let n=0;n<this.size;n++)this.setFunctionModule(6,n,n%2===0,M.Timing),
this.setFunctionModule(n,6,n%2===0,M.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);let t=this.
getAlignmentPatternPositions(),e=t.length;for(let n=0;n<e;n++)for(let s=0;s<e;s++)n===0&&s===0||n===0&&s===e-1||n===e-1&&s===0||this.drawAlignmentPattern(t[n],t[s]);
this.drawFormatBits(0),this.drawVersion()}drawFormatBits(t){let e=this.ecc[1]<<3|t,n=e;for(let i=0;i<10;i++)n=n<<1^(n>>>9)*1335;let s=(e<<10|n)^21522;for(let i=0;i<=
5;i++)this.setFunctionModule(8,i,y(s,i));this.setFunctionModule(8,7,y(s,6)),this.setFunctionModule(8,8,y(s,7)),this.setFunctionModule(7,8,y(s,8));for(let i=9;i<
15;i++)this.setFunctionModule(14-i,8,y(s,i));for(let i=0;i<8;i++)this.setFunctionModule(this.size-1-i,8,y(s,i));for(let i=8;i<15;i++)this.setFunctionModule(8,this.
size-15+i,y(s,i));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let t=this.version;for(let n=0;n<12;n++)t=t<<1^(t>>>11)*7973;let e=this.
version<<12|t;for(let n=0;n<18;n++){let s=y(e,n),i=this.size-11+n%3,r=Math.floor(n/3);this.setFunctionModule(i,r,s),this.setFunctionModule(r,i,s)}}drawFinderPattern(t,e){
for(let n=-4;n<=4;n++)for(let s=-4;s<=4;s++){let i=Math.max(Math.abs(s),Math.abs(n)),r=t+s,a=e+n;r>=0&&r<this.size&&a>=0&&a<this.size&&this.setFunctionModule(r,
a,i!==2&&i!==4,M.Position)}}drawAlignmentPattern(t,e){for(let n=-2;n<=2;n++)for(let s=-2;s<=2;s++)this.setFunctionModule(t+s,e+n,Math.max(Math.abs(s),Math.abs(n))!==
1,M.Alignment)}setFunctionModule(t,e,n,s=M.Function){this.modules[e][t]=n,this.types[e][t]=s}addEccAndInterleave(t){let e=this.version,n=this.ecc;if(t.length!==
L(e,n))throw new RangeError("Invalid argument");let s=ot[n[0]][e],i=nt[n[0]][e],r=Math.floor(I(e)/8),a=s-r%s,l=Math.floor(r/s),c=[],d=$t(i);for(let u=0,g=0;u<s;u++){
let m=t.slice(g,g+l-i+(u<a?0:1));g+=m.length;let z=_t(m,d);u<a&&m.push(0),c.push(m.concat(z))}let h=[];for(let u=0;u<c[0].length;u++)c.forEach((g,m)=>{(u!==l-i||
m>=a)&&h.push(g[u])});return h}drawCodewords(t){if(t.length!==Math.floor(I(this.version)/8))throw new RangeError("Invalid argument");let e=0;for(let n=this.size-
1;n>=1;n-=2){n===6&&(n=5);for(let s=0;s<this.size;s++)for(let i=0;i<2;i++){let r=n-i,l=(n+1&2)===0?this.size-1-s:s;!this.types[l][r]&&e<t.length*8&&(this.modules[l][r]=
y(t[e>>>3],7-(e&7)),e++)}}}applyMask(t){if(t<0||t>7)throw new RangeError("Mask value out of range");for(let e=0;e<this.size;e++)for(let n=0;n<this.size;n++){let s;
switch(t){case 0:s=(n+e)%2===0;break;case 1:s=e%2===0;break;case 2:s=n%3===0;break;case 3:s=(n+e)%3===0;break;case 4:s=(Math.floor(n/3)+Math.floor(e/2))%2===0;break;case 5:
s=n*e%2+n*e%3===0;break;case 6:s=(n*e%2+n*e%3)%2===0;break;case 7:s=((n+e)%2+n*e%3)%2===0;break;default:throw new Error("Unreachable")}!this.types[e][n]&&s&&(this.
modules[e][n]=!this.modules[e][n])}}getPenaltyScore(){let t=0;for(let i=0;i<this.size;i++){let r=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<this.size;c++)this.modules[i][c]===
r?(a++,a===5?t+=J:a>5&&t++):(this.finderPenaltyAddHistory(a,l),r||(t+=this.finderPenaltyCountPatterns(l)*T),r=this.modules[i][c],a=1);t+=this.finderPenaltyTerminateAndCount(
r,a,l)*T}for(let i=0;i<this.size;i++){let r=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<this.size;c++)this.modules[c][i]===r?(a++,a===5?t+=J:a>5&&t++):(this.finderPenaltyAddHistory(
a,l),r||(t+=this.finderPenaltyCountPatterns(l)*T),r=this.modules[c][i],a=1);t+=this.finderPenaltyTerminateAndCount(r,a,l)*T}for(let i=0;i<this.size-1;i++)for(let r=0;r<
this.size-1;r++){let a=this.modules[i][r];a===this.modules[i][r+1]&&a===this.modules[i+1][r]&&a===this.modules[i+1][r+1]&&(t+=Lt)}let e=0;for(let i of this.modules)
e=i.reduce((r,a)=>r+(a?1:0),e);let n=this.size*this.size,s=Math.ceil(Math.abs(e*20-n*10)/n)-1;return t+=s*zt,t}getAlignmentPatternPositions(){if(this.version===
1)return[];{let t=Math.floor(this.version/7)+2,e=this.version===32?26:Math.ceil((this.version*4+4)/(t*2-2))*2,n=[6];for(let s=this.size-7;n.length<t;s-=e)n.splice(
1,0,s);return n}}finderPenaltyCountPatterns(t){let e=t[1],n=e>0&&t[2]===e&&t[3]===e*3&&t[4]===e&&t[5]===e;return(n&&t[0]>=e*4&&t[6]>=e?1:0)+(n&&t[6]>=e*4&&t[0]>=
e?1:0)}finderPenaltyTerminateAndCount(t,e,n){return t&&(this.finderPenaltyAddHistory(e,n),e=0),e+=this.size,this.finderPenaltyAddHistory(e,n),this.finderPenaltyCountPatterns(
n)}finderPenaltyAddHistory(t,e){e[0]===0&&(t+=this.size),e.pop(),e.unshift(t)}};function w(o,t,e){if(t<0||t>31||o>>>t)throw new RangeError("Value out of range");
for(let n=t-1;n>=0;n--)e.push(o>>>n&1)}function y(o,t){return(o>>>t&1)!==0}var A=class{constructor(t,e,n){if(this.mode=t,this.numChars=e,this.bitData=n,e<0)throw new RangeError(
"Invalid argument");this.bitData=n.slice()}getData(){return this.bitData.slice()}},Ct=[1,10,12,14],St=[2,9,11,13],Nt=[4,8,16,16];function st(o,t){return o[Math.
floor((t+7)/17)+1]}function it(o){let t=[];for(let e of o)w(e,8,t);return new A(Nt,o.length,t)}function kt(o){if(!rt(o))throw new RangeError("String contains no\
n-numeric characters");let t=[];for(let e=0;e<o.length;){let n=Math.min(o.length-e,3);w(Number.parseInt(o.substring(e,e+n),10),n*3+1,t),e+=n}return new A(Ct,o.length,
t)}function Bt(o){if(!lt(o))throw new RangeError("String contains unencodable characters in alphanumeric mode");let t=[],e;for(e=0;e+2<=o.length;e+=2){let n=k.indexOf(
o.charAt(e))*45;n+=k.indexOf(o.charAt(e+1)),w(n,11,t)}return e<o.length&&w(k.indexOf(o.charAt(e)),6,t),new A(St,o.length,t)}function It(o){return o===""?[]:rt(o)?
[kt(o)]:lt(o)?[Bt(o)]:[it(Ot(o))]}function rt(o){return Rt.test(o)}function lt(o){return Tt.test(o)}function Dt(o,t){let e=0;for(let n of o){let s=st(n.mode,t);
if(n.numChars>=1<<s)return Number.POSITIVE_INFINITY;e+=4+s+n.bitData.length}return e}function Ot(o){o=encodeURI(o);let t=[];for(let e=0;e<o.length;e++)o.charAt(
e)!=="%"?t.push(o.charCodeAt(e)):(t.push(Number.parseInt(o.substring(e+1,e+3),16)),e+=2);return t}function I(o){if(o<O||o>$)throw new RangeError("Version number\
 out of range");let t=(16*o+128)*o+64;if(o>=2){let e=Math.floor(o/7)+2;t-=(25*e-10)*e-55,o>=7&&(t-=36)}return t}function L(o,t){return Math.floor(I(o)/8)-nt[t[0]][o]*
ot[t[0]][o]}function $t(o){if(o<1||o>255)throw new RangeError("Degree out of range");let t=[];for(let n=0;n<o-1;n++)t.push(0);t.push(1);let e=1;for(let n=0;n<o;n++){
for(let s=0;s<t.length;s++)t[s]=D(t[s],e),s+1<t.length&&(t[s]^=t[s+1]);e=D(e,2)}return t}function _t(o,t){let e=t.map(n=>0);for(let n of o){let s=n^e.shift();e.
push(0),t.forEach((i,r)=>e[r]^=D(i,s))}return e}function D(o,t){if(o>>>8||t>>>8)throw new RangeError("Byte out of range");let e=0;for(let n=7;n>=0;n--)e=e<<1^(e>>>
7)*285,e^=(t>>>n&1)*o;return e}function Ht(o,t,e=1,n=40,s=-1,i=!0){if(!(O<=e&&e<=n&&n<=$)||s<-1||s>7)throw new RangeError("Invalid value");let r,a;for(r=e;;r++){
let h=L(r,t)*8,u=Dt(o,r);if(u<=h){a=u;break}if(r>=n)throw new RangeError("Data too long")}for(let h of[Q,tt,et])i&&a<=L(r,h)*8&&(t=h);let l=[];for(let h of o){w(
h.mode[0],4,l),w(h.numChars,st(h.mode,r),l);for(let u of h.getData())l.push(u)}let c=L(r,t)*8;w(0,Math.min(4,c-l.length),l),w(0,(8-l.length%8)%8,l);for(let h=236;l.
length<c;h^=253)w(h,8,l);let d=Array.from({length:Math.ceil(l.length/8)},()=>0);return l.forEach((h,u)=>d[u>>>3]|=h<<7-(u&7)),new B(r,t,d,s)}function at(o,t){let{
ecc:e="L",boostEcc:n=!1,minVersion:s=1,maxVersion:i=40,maskPattern:r=-1,border:a=1}=t||{},l=typeof o=="string"?It(o):Array.isArray(o)?[it(o)]:void 0;if(!l)throw new Error(
`uqr only supports encoding string and binary data, but got: ${typeof o}`);let c=Ht(l,xt[e],s,i,r,n),d=Ft({version:c.version,maskPattern:c.mask,size:c.size,data:c.
modules,types:c.types},a);return t?.invert&&(d.data=d.data.map(h=>h.map(u=>!u))),t?.onEncoded?.(d),d}function Ft(o,t=1){if(!t)return o;let{size:e}=o,n=e+t*2;o.size=
n,o.data.forEach(i=>{for(let r=0;r<t;r++)i.unshift(!1),i.push(!1)});for(let i=0;i<t;i++)o.data.unshift(Array.from({length:n},r=>!1)),o.data.push(Array.from({length:n},
r=>!1));let s=M.Border;o.types.forEach(i=>{for(let r=0;r<t;r++)i.unshift(s),i.push(s)});for(let i=0;i<t;i++)o.types.unshift(Array.from({length:n},r=>s)),o.types.
push(Array.from({length:n},r=>s));return o}var _=2953,P=4;function H(o){return new TextEncoder().encode(o).length}function ct(o){return H(o)>_?null:at(o,{ecc:"L",boostEcc:!0,border:0}).data}function Ut(o){
return o.flatMap((t,e)=>Wt(t).map(([n,s])=>`M${n} ${e}h${s}v1h-${s}z`)).join("")}function Wt(o){let t=[];return o.forEach((e,n)=>{e&&(o[n-1]?t[t.length-1][1]+=1:
t.push([n,1]))}),t}function jt(o,t,e){return Math.max(1,Math.floor(t*e/o))*o/e}function F(o,t,e){let n=o.length+2*P,s=jt(n,t,window.devicePixelRatio||1);return E(
"svg",{class:"qr",role:"img","aria-label":e,viewBox:`${-P} ${-P} ${n} ${n}`,width:s,height:s},E("rect",{x:-P,y:-P,width:n,height:n,fill:"#fff"}),E("path",{d:Ut(
o),fill:"#000","shape-rendering":"crispEdges"}))}var qt="M18 16a3 3 0 0 0-2.2 1L8.9 13a3 3 0 0 0 0-2l6.9-4A3 3 0 1 0 15 5l.1.7-7 4a3 3 0 1 0 0 4.6l7 4-.1.7a3 3 0 1 0 3-3z",Vt=240,Kt=48,U=class{#t;#e;#f=f("span",
{class:"name"});#r=f("button",{type:"button",class:"open",popovertarget:"panel"},E("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},E("path",{d:qt})),this.#f);#m=f(
"h2");#o=f("input",{type:"text",readonly:"",spellcheck:"false"});#l=f("button",{type:"button",class:"copy primary",autofocus:"",onclick:()=>this.#x()});#a=f("p",
{class:"status",role:"status"});#g=f("div",{class:"code"});#c=f("button",{type:"button",class:"enlarge",onclick:()=>this.#P()});#p=f("p",{class:"carries"});#u=f(
"p",{class:"local"});#y=f("button",{type:"button",class:"close"},"×");#w=f("div",{class:"poster"});#b=f("p",{class:"hint"});#n=f("dialog",{class:"full"},this.#w,
this.#b,this.#y);#s=f("div",{id:"panel",popover:"auto",role:"dialog"},f("div",{class:"line head"},this.#m,this.#a),f("div",{class:"line"},this.#o,this.#l),this.#g,
this.#c,this.#p,this.#u,this.#n);#i;#E=null;constructor(t,e){this.#t=t,this.#i=e;let{root:n,lifetime:s}=t;this.#e=s.frame(),n.replaceChildren(this.#r,this.#s),s.
listen(this.#s,"beforetoggle",i=>{i.newState==="open"?this.#A():this.#n.close()}),s.listen(this.#n,"click",()=>this.#n.close()),s.listen(document,"keydown",i=>this.#M(
i)),s.listen(this.#o,"focus",()=>this.#o.select()),s.listen(window,"resize",()=>this.#h()),W(s,()=>this.#h())}update(t){this.#i=t;let{words:e}=t;p(this.#f,e.button),
p(this.#m,e.title),p(this.#l,e.copy),p(this.#c,e.large),p(this.#b,e.hint),p(this.#u,v(e.local,{host:window.location.hostname})),this.#u.hidden=!Z(window.location.
hostname),b(this.#r,{"aria-label":e.button,title:e.title}),b(this.#s,{"aria-label":e.title}),b(this.#o,{"aria-label":e.link}),b(this.#n,{"aria-label":e.qr}),b(this.#y,
{"aria-label":e.close,title:e.close}),this.#h()}#M(t){t.key!=="Escape"||t.defaultPrevented||this.#n.open||!this.#s.matches(":popover-open")||(t.preventDefault(),
this.#s.hidePopover(),this.#r.focus())}#A(){this.#o.value="",this.#d(),this.#v()}#h(){this.#s.matches(":popover-open")&&this.#e.request(()=>{this.#d(),this.#v()})}#v(){
let t=document.documentElement.clientWidth-this.#r.getBoundingClientRect().right;this.#s.style.setProperty("--right",`${Math.max(0,t)}px`)}#d(){let{words:t}=this.#i,
e=window.location.href;this.#o.value!==e&&(this.#o.value=e,p(this.#a,""),this.#E=ct(e)),p(this.#p,`${t.carries} ${X(new URL(e),this.#i).join(" · ")}`);let n={
bytes:H(e).toLocaleString("en-US"),most:_.toLocaleString("en-US")},s=this.#E;if(this.#c.hidden=s===null,this.#g.replaceChildren(s?F(s,Vt,t.qr):v(t.long,n)),s===
null&&this.#n.close(),!s||!this.#n.open)return;let{clientWidth:i,clientHeight:r}=this.#n;this.#w.replaceChildren(F(s,Math.min(i,r-Kt),t.qr))}#P(){this.#n.showModal(),
this.#d()}async#x(){let{copied:t,selected:e}=this.#i.words,n=await G(this.#o);this.#t.lifetime.closed||(n&&this.#l.focus(),p(this.#a,n?t:e))}},be=K("share",(o,t)=>new U(
o,t));export{be as default};
