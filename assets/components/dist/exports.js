var kn=Object.defineProperty;var R=(t,e)=>{for(var n in e)kn(t,n,{get:e[n],enumerable:!0})};function A(t,e={},...n){let r=document.createElement(t),{class:o,style:i={},onclick:a,...s}=e;o!==void 0&&(r.className=o);for(let[l,c]of Object.entries(i))r.style.
setProperty(l,c);a&&(r.onclick=()=>a()),w(r,s);for(let l of n)r.append(l instanceof Node?l:String(l));return r}function h(t,e={},...n){let r=document.createElementNS(
"http://www.w3.org/2000/svg",t);return w(r,e),r.append(...n),r}function w(t,e){for(let[n,r]of Object.entries(e))r!=null&&t.setAttribute(n,String(r))}function Et(t,e){
t.textContent!==e&&(t.textContent=e)}function ne(t){let e=t.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function D(t,e){
return t.replace(/\{(\w+)\}/g,(n,r)=>Object.hasOwn(e,r)?String(e[r]):n)}var et=class{#t=null;#n=!1;get waiting(){return this.#t!==null}start(e,n){this.stop(),!this.#n&&(this.#t=setTimeout(()=>{this.#t=null,n()},e))}stop(){this.#t!==
null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#n=!0}},nt=class{#t=null;#n=!1;get waiting(){return this.#t!==null}request(e){this.#t!==null||
this.#n||(this.#t=requestAnimationFrame(n=>{this.#t=null,e(n)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),this.#t=null}close(){this.stop(),this.#n=!0}};function re(t){return/^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(t)}var vn=[".st-key-source input",".st-key-sentence-bar input"];function ie(t,{title:e,model:n},r){let o=document.querySelector('[data-testid="stMain"]')??document.
body,i=vn.map(u=>o.querySelector(u)?.value??"").find(Boolean)??"",a=new URLSearchParams(window.location.search).get("text")??"",s=t.closest(".st-key-screen")!==
null,l=o.querySelector(".st-key-question p"),c=s?l:Mn(t,o)??l;return{title:oe(o.querySelector(".st-key-question h1"))||e,question:oe(c),sentence:i&&D(r.sentence,
{text:i.replace(/\s+/g," ").trim()}),text:a.replace(/[\r\n]/g,"")===i?a:i,model:n&&D(r.model,{model:n}),credit:Tn(window.location)}}function Mn(t,e){return[...e.
querySelectorAll("h2, h3")].filter(r=>!r.closest(".st-key-lesson-story")&&r.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)??null}function oe(t){
let e=t?.cloneNode(!0);if(!(e instanceof Element))return"";for(let n of e.querySelectorAll(".term-tip, .katex-mathml, [aria-hidden=true] svg"))n.remove();return(e.
textContent??"").replace(/\s+/g," ").trim()}function Tn({hostname:t,host:e,pathname:n}){let r=n.replace(/\/$/,"");return re(t)?"seq2see":`seq2see · ${e}${r}`}function ae(t,e,n,r){
return["seq2see",t,e??"",n,r>1?String(r):""].map(i=>i.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")).filter((i,a,s)=>i&&s.indexOf(i)===a).join("\
-")}function se({key:t,views:e},n){let r=new URLSearchParams(n).get(`${t.replaceAll("-","_")}.view`);return r!==null&&Object.hasOwn(e,r)&&e[r]||null}var An=Symbol.for("seq2see.picture");function j(t){return t[An]}var On=["plan","share","room","predict","into-sight"],Cn='[data-testid="stElementContainer"]',le=['[data-testid="stBidiComponentIsolated"]',".js-plotly-plot",'[\
data-testid="stHtml"] > [aria-label]:not(nav)'].join(", ");function U(){let t=new Set,e=!1;for(let n of document.querySelectorAll(le)){let r=n.closest(Cn);if(!r)
continue;let o=ce(n);o===void 0&&(e=!0),o&&t.add(r)}return{frames:[...t],waits:e}}function ce(t){if(!t.matches('[data-testid="stBidiComponentIsolated"]'))return t;
let e=t.shadowRoot?.querySelector("div[class]");if(e)return On.some(n=>e.classList.contains(n))?null:e}function _(t){let e=t.querySelector(le),n=e&&ce(e);if(!e||
!n)return null;if(e.matches(".js-plotly-plot"))return{element:n,name:"chart",kind:"chart"};if(n===e)return{element:n,name:"drawing",kind:"drawing"};let r=j(n);return r?
{element:n,name:r.name,kind:"component",data:r.data}:null}function ue(t,e){return U().frames.slice(0,U().frames.indexOf(t)).filter(r=>_(r)?.name===e).length}function k(t){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return new Float32Array(n.buffer)}function de(t,e,n){return t.
subarray(e*n,(e+1)*n)}var Rn=22,fi=2**(Rn-1);function Pn({q:t,k:e,v:n,d:r,causal:o,divisor:i}){let[a,s]=[t.length/r,e.length/r],l=new Float32Array(a*s),c=new Float32Array(a*s),u=new Float32Array(a*r);for(let f=0;f<
a;f++){let p=o?Math.min(f+1,s):s,d=new Float64Array(s);for(let x=0;x<s;x++)for(let S=0;S<r;S++)d[x]+=t[f*r+S]*e[x*r+S];l.set(d,f*s);let y=Math.max(...d.subarray(
0,p))/i,M=d.subarray(0,p).map(x=>Math.exp(x/i-y)),E=M.reduce((x,S)=>x+S,0);M.forEach((x,S)=>{c[f*s+S]=x/E});for(let x=0;x<r;x++)u[f*r+x]=M.reduce((S,g,C)=>S+g/E*
n[C*r+x],0)}return{dots:l,weights:c,z:u}}function fe(t){let{d:e,causal:n}=t,r=(t.scaled?Math.sqrt(e):1)*t.temperature;return Pn({q:k(t.q),k:k(t.k),v:k(t.v),d:e,
causal:n,divisor:r})}function rt(t,e){if(t.length!==e.length)return!1;let n=1e-5*t.reduce((r,o)=>Math.max(r,Math.abs(o)),1e-30);return t.every((r,o)=>Math.abs(r-e[o])<=n)}var $n="seq2seePicture",Nn={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function F(t){return t.replace(/[&<>"']/g,e=>Nn[e])}function Ln(t){return JSON.
stringify(t).replace(/</g,"\\u003c")}function me(t){return t.replace(/<\/(script)/gi,"<\\/$1").replace(/<!--/g,"<\\!--")}function kt(t){return t.replace(/<\/(style)/gi,
"<\\/$1")}function In(t){let e=/export\s*\{\s*([\w$]+)\s+as\s+default\s*\}\s*;?\s*$/.exec(t);if(!e)throw new Error("The bundle has no default export at its end.");
return`globalThis.${$n}=(()=>{${t.slice(0,e.index)}
return ${e[1]}})();`}function Dn(t){return["default-src 'none'",`script-src 'nonce-${t}'`,"style-src 'unsafe-inline'","img-src data:","connect-src 'none'","base\
-uri 'none'","form-action 'none'"].join("; ")}function pe(t,e,n,r){let{title:o,question:i,sentence:a,model:s,credit:l,lang:c,theme:u}=t,f=(p,d)=>d?`<p class="${p}\
"><bdi>${F(d)}</bdi></p>`:"";return`<!doctype html>
<html lang="${F(c)}" data-theme="${u}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${F(Dn(r))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="seq2see">
<title>${F(o)}</title>
<style>:root{color-scheme:${u};${kt(n.colours)}}
${kt(n.frame)}</style>
</head>
<body>
<header><h1>${F(o)}</h1>${f("question",i)}${f("sentence",a)}</header>
<main class="st-key-stage"><div id="picture"><template shadowrootmode="open"><style>${kt(n.style)}</style><div class="${F(e.name)}"></div></template></div></mai\
n>
<footer>${f("model",s)}${f("credit",l)}</footer>
<script type="application/json" id="carried">${Ln(e)}<\/script>
<script type="module" nonce="${r}">
${me(In(n.picture))}
${me(n.shell)}
<\/script>
</body>
</html>
`}var Fn="saved",Bn=["ink","muted","line","ground","panel","hidden"],Hn=["unrolled-rnn","contexts","encoder-decoder"],Vn="js-plotly-plot";function he(t){return j(
t)!==void 0||t.classList.contains(Vn)}async function ye(t,e){let n=await Gn(t,e.sentence),[r,o,i,a]=await Promise.all([ot(`bundle/${n.name}.js`),ot(`bundle/${n.
name}.css`),ot("bundle/saved.js"),ot("bundle/saved.css")]),s={picture:r,style:o,shell:i,frame:a,colours:_n(t)};return new Blob([pe(e,n,s,Wn())],{type:"text/html\
;charset=utf-8"})}async function Gn(t,e){let n=j(t);if(n){let{name:i,data:a}=n;return jn(i,{...a,...qn(t,i,a)},e)}let{data:r,layout:o}=t;if(!r||!o)throw new Error(
"This element is no picture.");return{name:"plot",data:{data:r,layout:o},rest:null}}function qn({dataset:t},e,{tokens:n=[]}){if(!Hn.includes(e))return{};let[,r,
o]=/^([hcs])?(\d*)$/.exec(t.at??t.step??"")??[];return r==="c"?{step:n.length}:o?{step:r==="s"?n.length+Number(o):Number(o)-1}:{}}async function jn(t,e,n){if(t===
"explorer")return Un(e,n);if(t!=="unrolled-rnn")return{name:t,data:e,rest:null};let{tokens:r}=e;return{name:t,data:e,rest:await be(t,{text:n},r)}}async function Un(t,e){
let n="explorer",{causal:r,scaled:o,temperature:i}=t,a={text:e,mask:r?"1":"0",scale:o?"1":"0",temperature:`${i}`},s=t.heads&&!t.heads.alone?await be(n,a,t.queries):
null;if(s&&t.heads){let d=t.heads.rows.map(M=>M.map(({title:E})=>({title:E}))),y={...t.heads,rows:d};return{name:n,data:{...ge(t,["q","k","v","z","dots","weight\
s"]),heads:y},rest:s}}let l={...t,heads:null},{dots:c,weights:u,z:f}=fe(t),p=rt(k(t.weights),u)&&rt(k(t.z),f)&&rt(k(t.dots),c);return{name:n,data:p?ge(l,["z","d\
ots","weights"]):l,rest:null}}function ge(t,e){return Object.fromEntries(Object.entries(t).filter(([n])=>!e.includes(n)))}async function be(t,e,n){let r=await fetch(
xe(`rest/${t}?${new URLSearchParams(e)}`));if(!r.ok)return null;let{tokens:o,...i}=await r.json();return JSON.stringify(o)===JSON.stringify(n)?i:null}async function ot(t){
let e=await fetch(xe(t));if(!e.ok)throw new Error(`${t}: ${e.status}`);return e.text()}function xe(t){return new URL(`${Fn}/${t}`,window.location.href)}function _n(t){
let e=getComputedStyle(t);return[...Bn.map(r=>`--${r}:${e.getPropertyValue(`--${r}`).trim()}`),`--st-font:${e.fontFamily}`].join(";")}function Wn(){return[...crypto.
getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}var zn=/^[=+\-@\t\r＝＋－＠]/;function we({columns:t,rows:e}){return`\uFEFF${[t,...e].map(n=>n.map(Kn).join(",")).join(`\r
`)}\r
`}function Kn(t){if(t==null)return"";if(typeof t=="number")return Number.isFinite(t)?String(t):"";let e=zn.test(String(t))?`'${t}`:String(t);return/[",\r\n]|^\s|\s$/.
test(e)?`"${e.replaceAll('"','""')}"`:e}function W(t){let e=t.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}var Yn=/^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/,Xn={colour:"#000000",opacity:0},Jn=["Pretendard","Noto Sans KR","Noto Sans CJK KR","Apple SD Gothic Neo",
"Malgun Gothic"],Zn=["serif","sans-serif","monospace","system-ui","math"],Se=new Map,vt=null;function I(){if(!vt){let t=A("canvas",{width:1,height:1});t.getContext(
"2d",{willReadFrequently:!0}),vt=W(t)}return vt}function T(t){let e=Se.get(t);if(e)return e;let n=Qn(t)??tr(t);return Se.set(t,n),n}function Qn(t){if(!t||t==="n\
one"||t==="transparent")return Xn;let e=Yn.exec(t);return e&&{colour:it(e.slice(1,4).map(Number)),opacity:Number(e[4]??1)}}function tr(t){let e=I();e.clearRect(
0,0,1,1),e.fillStyle="#000",e.fillStyle=t,e.fillRect(0,0,1,1);let[n,r,o,i]=e.getImageData(0,0,1,1).data;return{colour:it([n,r,o]),opacity:i/255}}function it(t){
return`#${t.map(e=>e.toString(16).padStart(2,"0")).join("")}`}function er(t){return t.split(",").map(e=>e.trim().replace(/^["']|["']$/g,""))}function nr(t,e){let n=er(
t),r=n.filter(l=>!Zn.includes(l)),o=r.find(e),i=n.find(l=>["serif","sans-serif","monospace"].includes(l))??"sans-serif",a=i==="sans-serif"?Jn:[];return[...[...new Set(
[...o?[o]:[],...r,...a])].map(l=>`'${l.replace(/['\\]/g,"")}'`),i].join(", ")}var Ee=new Map;function rr(t){let e=Ee.get(t);if(e!==void 0)return e;let n=I(),r=i=>(n.
font=`40px "${t}", ${i}`,n.measureText("Wi가힣1l").width),o=r("monospace")===r("serif")&&r("monospace")===r("cursive");return Ee.set(t,o),o}var ke=new Map;function B(t){
let e=ke.get(t);if(e)return e;let n=nr(t,rr);return ke.set(t,n),n}var ve=new Map;function H({fontStyle:t,fontWeight:e,fontFamily:n}){let r=`${t} ${e} 100px ${n}`,
o=ve.get(r);if(o)return o;let i=I();i.font=r;let{fontBoundingBoxAscent:a,fontBoundingBoxDescent:s}=i.measureText("x"),l={ascent:a/100,descent:s/100};return ve.set(
r,l),l}var at=class{#t=h("defs");#n=h("g");#r;#e=this.#n;#o=0;#i=Number.POSITIVE_INFINITY;#a=Number.POSITIVE_INFINITY;#l=Number.NEGATIVE_INFINITY;#c=Number.NEGATIVE_INFINITY;#s=0;constructor(e){
this.#r=e}at(e,n){return[m(e-this.#r.x),m(n-this.#r.y)]}add(e){this.#e.append(e)}group(e,n){let r=this.#e,o=h("g",e);this.#e=o,e.transform&&(this.#s+=1),n(),e.transform&&
(this.#s-=1),this.#e=r,o.childNodes.length&&r.append(o)}apart(e,n){let r=this.#e,o=this.#r;this.#e=e,this.#r={x:0,y:0},this.#s+=1,n(),this.#s-=1,this.#r=o,this.#e=
r}clipped(e,n){let r=this.define(h("clipPath",{},e));this.group({"clip-path":`url(#${r})`},n)}define(e){this.#o+=1;let n=`drawn-${this.#o}`;return e.setAttribute(
"id",n),this.#t.append(e),n}covers({x:e,y:n,width:r,height:o}){this.#s||r<=0||o<=0||(this.#i=Math.min(this.#i,e),this.#a=Math.min(this.#a,n),this.#l=Math.max(this.#l,
e+r),this.#c=Math.max(this.#c,n+o))}done(){if(!(this.#l>this.#i))throw new Error("there is nothing to draw");let[e,n]=this.at(this.#i,this.#a);return w(this.#n,
{transform:`translate(${-e} ${-n})`}),{element:h("g",{},this.#t,this.#n),width:m(this.#l-this.#i),height:m(this.#c-this.#a)}}};function m(t){return Math.round(t*
100)/100}function $({colour:t,opacity:e}){return e<1?{fill:t,"fill-opacity":m(e)}:{fill:t}}function z({colour:t,opacity:e},n,r="solid"){let o={fill:"none",stroke:t,
"stroke-width":m(n)};return e<1&&(o["stroke-opacity"]=m(e)),r==="dashed"&&(o["stroke-dasharray"]=`${m(2.2*n)} ${m(1.6*n)}`),r==="dotted"&&(o["stroke-dasharray"]=
`${m(n)} ${m(n)}`),o}var Me="…",Te="Segmenter"in Intl?new Intl.Segmenter(void 0,{granularity:"grapheme"}):null;function Mt(t){if(Te)return Array.from(Te.segment(t),({segment:n,index:r})=>({
letter:n,at:r}));let e=0;return[...t].map(n=>(e+=n.length,{letter:n,at:e-n.length}))}function or(t,e){let n=t.data,r=document.createRange(),o=e?0:n.search(/\S/);
if(o<0)return[];let i=e?n.length:n.trimEnd().length;r.setStart(t,o),r.setEnd(t,i);let a=[...r.getClientRects()].filter(c=>c.width>0);if(!a.length)return[];let s=c=>e?
c:c.replace(/\s+/g," ");if(a.every(c=>Math.abs(c.top-a[0].top)<c.height/2))return[{text:s(n.slice(o,i)),box:Ae(a)}];let l=[];for(let{letter:c,at:u}of Mt(n.slice(
o,i))){r.setStart(t,o+u),r.setEnd(t,o+u+c.length);let[f]=[...r.getClientRects()].slice(-1),p=l.at(-1);if(!f||f.width===0&&!p)continue;let d=p?.boxes[0];p&&d&&(f.
width===0||Math.abs(f.top-d.top)<f.height/2)?(p.text+=c,f.width>0&&p.boxes.push(f)):(e||c.trim())&&l.push({text:c,boxes:[f]})}return l.map(c=>({text:e?c.text:s(
c.text).trim(),box:Ae(c.boxes)}))}function Ae(t){let[e,n]=[Math.min(...t.map(o=>o.left)),Math.min(...t.map(o=>o.top))],r=Math.max(...t.map(o=>o.right));return{x:e,
y:n,width:r-e,height:Math.max(...t.map(o=>o.bottom))-n}}function Oe(t,e,n,r,o,i){if(T(n.color).opacity===0||!e.data.trim())return;let a=n.whiteSpaceCollapse==="\
preserve"||n.whiteSpace.startsWith("pre");for(let s of or(e,a)){let l=i===null?s:sr(s,i,n,r);l&&Tt(t,l,n,r,o)}}function Tt(t,e,n,r,o){let{box:i}=e,{ascent:a,descent:s}=H(
n),[l,c]=t.at(i.x,i.y),u=ir(i,o,n),f=l+{start:0,middle:i.width/2,end:i.width}[u],p=Number.parseFloat(n.fontSize)*r,d=h("text",{x:m(f),y:m(c+i.height*a/(a+s)),"t\
ext-anchor":u==="start"?null:u,...At(n,p),...$(T(n.color))});d.textContent=ar(e.text,n.textTransform),/^\s|\s$|\s\s/.test(e.text)&&d.setAttribute("xml:space","p\
reserve");let y=n.textDecorationLine;y&&y!=="none"&&d.setAttribute("text-decoration",y),t.add(d),t.covers(i)}function At(t,e){let n=Number.parseFloat(t.letterSpacing);
return{"font-family":B(t.fontFamily),"font-size":m(e),"font-weight":t.fontWeight==="400"?null:t.fontWeight,"font-style":t.fontStyle==="normal"?null:t.fontStyle,
"letter-spacing":n?m(n*e/Number.parseFloat(t.fontSize)):null,style:t.fontVariantNumeric==="normal"?null:`font-variant-numeric: ${t.fontVariantNumeric}`}}function ir(t,e,{
textAlign:n}){if(n==="right"||n==="end")return"end";let r=t.x+t.width/2-e.x-e.width/2;return n==="center"||Math.abs(r)<1&&t.width<e.width+1?"middle":e.x+e.width-
t.x-t.width<1&&t.x-e.x>2?"end":"start"}function ar(t,e){return e==="uppercase"?t.toUpperCase():e==="lowercase"?t.toLowerCase():t}function sr(t,e,n,r){let{box:o,
text:i}=t;if(o.x+o.width<=e+1)return t;let a=I();a.font=`${n.fontStyle} ${n.fontWeight} ${Number.parseFloat(n.fontSize)*r}px ${n.fontFamily}`;let s=Ce(i,e-o.x,l=>a.
measureText(l).width);return s?{text:s,box:{...o,width:e-o.x}}:null}function Ce(t,e,n){if(n(t)<=e)return t;let r=Mt(t).map(({letter:o})=>o);for(;r.length&&n(r.join(
"").trimEnd()+Me)>e;)r.pop();return r.length?r.join("").trimEnd()+Me:""}function Re(t,e,n,r){let o=t.trim().split(/\s+/).filter(Boolean),i=[];for(;o.length&&i.length<
n;){if(i.length===n-1){i.push(Ce(o.join(" "),e,r));break}let a=o.shift()??"";for(;o.length&&r(`${a} ${o[0]}`)<=e;)a+=` ${o.shift()}`;if(r(a)>e){let s=Mt(a).map(
({letter:c})=>c),l=s.length;for(;l>1&&r(s.slice(0,l).join(""))>e;)l-=1;o.unshift(s.slice(l).join("")),a=s.slice(0,l).join("")}i.push(a)}return i.filter(Boolean)}var lt={width:1920,height:1080},lr=2.6,Pe=28,cr=560,K={title:24,question:17,sentence:17,foot:13},ur=1.75;function st(t,e,n,r,o,i,a){let s=I();return s.font=`${o?
700:400} ${e}px ${i.family}`,Re(t,n,r,l=>s.measureText(l).width).map(l=>({text:l,size:e,bold:o,colour:a}))}var Y=1.36;function $e(t,e,n){let r=Math.max(cr,Math.
ceil(t.width))+2*Pe;return Le(t,e,n,{width:r,height:null,edge:Pe,type:1})}function Ne(t,e,n){return Le(t,e,n,{...lt,edge:56,type:ur})}function Le(t,e,n,r){let{width:o,
edge:i,type:a}=r,s=o-2*i,{title:l,question:c,sentence:u}=e,f=[...st(l,K.title*a,s,2,!0,n,n.ink),...st(c,K.question*a,s,2,!1,n,n.muted),...st(u,K.sentence*a,s,2,
!1,n,n.ink)],p=dr(e,n,s,K.foot*a),d=i+f.reduce((N,O)=>N+O.size*Y,0)+14*a,y=p.rows*K.foot*a*Y+16*a+i*.7,M=r.height===null?t.height:r.height-d-y,E=r.height===null?
1:Math.min(lr,s/t.width,M/t.height),x=Math.ceil(r.height??d+t.height+y),S=h("svg",{width:o,height:x,viewBox:`0 0 ${o} ${x}`,xmlns:"http://www.w3.org/2000/svg"});
S.append(h("title",{},l),h("desc",{},[c,u,e.model,e.credit].filter(Boolean).join(`
`)),h("rect",{width:o,height:x,fill:n.ground}));let g=i;for(let N of f)S.append(Ot(N,i,g+N.size,n)),g+=N.size*Y;let C=m(i+(s-t.width*E)/2),P=m(d+(M-t.height*E)/
2);return S.append(h("g",{transform:`translate(${C} ${P}) scale(${Math.round(E*1e4)/1e4})`},t.element)),p.write(S,i,x-y+16*a),S}function Ot({text:t,size:e,bold:n,
colour:r},o,i,a,s=""){return h("text",{x:m(o),y:m(i),"font-family":B(a.family),"font-size":m(e),"font-weight":n?700:null,"text-anchor":s||null,fill:r},t)}function dr({
model:t,credit:e},n,r,o){let i=I();i.font=`${o}px ${n.family}`;let a=i.measureText(e).width,s=i.measureText(t).width+a+2*o<=r,l=st(t,o,r,s?1:2,!1,n,n.muted),c=s?
1:l.length+1;return{rows:c,write(u,f,p){let d=h("line",{x1:f,x2:f+r,y1:m(p-o*.5),y2:m(p-o*.5)});w(d,{stroke:n.line,"stroke-width":1}),u.append(d),l.forEach((M,E)=>{
u.append(Ot(M,f,p+o*(1+E*Y),n))});let y={text:e,size:o,bold:!1,colour:n.muted};u.append(Ot(y,f+r,p+o*(1+(c-1)*Y),n,"end"))}}}async function Ie(t){let e=new Map;await Promise.all([...t.querySelectorAll("image")].map(async n=>{let r=new Image;r.src=n.href.baseVal,await r.decode(),e.set(
n,r)}));for(let[n,r]of fr(t)){let o=new Image;o.src=r,await o.decode(),e.set(n,o)}return e}function fr(t){let e=t._fullLayout,n=[...t.querySelectorAll(".gl-cont\
ainer canvas")];return Object.keys(e??{}).filter(o=>/^scene\d*$/.test(o)).flatMap(o=>{let i=e?.[o]._scene?.toImage?.("png"),a=n.pop();return i&&a?[[a,i]]:[]})}var mr=3e4,pr=1.5,gr=4096;function ct(t,e,n,r){if(n.width<=0||n.height<=0)return;t.covers(n);let[o,i]=hr(e);if(!o||!i)return;let[a,s]=t.at(n.x,n.y),l=r&&Math.min(
n.width/o,n.height/i)>=pr;if(l&&o*i<=mr){for(let f of br(a,s,n,yr(e,o,i)))t.add(f);return}let c=l?Math.max(1,Math.floor(Math.min(8,gr/Math.max(o,i)))):1,u=De(e,
o*c,i*c,!l).toDataURL("image/png");t.add(h("image",{x:a,y:s,width:m(n.width),height:m(n.height),preserveAspectRatio:"none",href:u,style:l?"image-rendering: pixe\
lated":null}))}function hr(t){return t instanceof HTMLCanvasElement?[t.width,t.height]:[t.naturalWidth,t.naturalHeight]}function De(t,e,n,r){let o=A("canvas",{width:e,
height:n}),i=W(o);return i.imageSmoothingEnabled=r,i.drawImage(t,0,0,e,n),o}function yr(t,e,n){let r=t instanceof HTMLCanvasElement?t:De(t,e,n,!1);return W(r).getImageData(
0,0,e,n)}function br(t,e,n,r){let[o,i]=[n.width/r.width,n.height/r.height];return xr(r).map(([a,s,l])=>h("path",{d:l.map(([c,u,f])=>{let[p,d]=[m(t+c*o),m(t+(c+f)*
o)];return`M${p} ${m(e+u*i)}H${d}V${m(e+(u+1)*i)}H${p}z`}).join(""),fill:a,"fill-opacity":s<1?m(s):null,"shape-rendering":"crispEdges"}))}function xr({width:t,height:e,
data:n}){let r=new Map;for(let o=0;o<e;o++){let[i,a]=[0,[0,0,0]];for(let s=0;s<t;s++){let l=4*(o*t+s),c=n[l]*2**24+n[l+1]*2**16+n[l+2]*2**8+n[l+3];if(n[l+3]!==0&&
c===i)a[2]+=1;else if(n[l+3]!==0){let u=r.get(c)??[];a=[s,o,1],u.push(a),r.set(c,u)}i=c}}return[...r].map(([o,i])=>{let a=[16777216,65536,256].map(s=>Math.floor(
o/s)%256);return[it(a),o%256/255,i]})}var wr={"to top":0,"to right":90,"to bottom":180,"to left":270};function X(t,e=","){let n=[""],r=0;for(let o of t)o==="("&&(r+=1),o===")"&&(r-=1),r===0&&e.includes(
o)?n.push(""):n[n.length-1]+=o;return n.map(o=>o.trim()).filter(Boolean)}function Sr(t){let e=/^(repeating-)?linear-gradient\((.+)\)$/.exec(t);if(!e)return null;
let[n,...r]=X(e[2]),o=wr[n]??(/^-?[\d.]+deg$/.test(n)?Number.parseFloat(n):null),i=(o===null?[n,...r]:r).flatMap(a=>{let[s,...l]=X(a," ");return l.length?l.map(
c=>({colour:s,...Er(c)})):[{colour:s,share:null,pixels:0}]});return{repeats:!!e[1],angle:o??180,stops:kr(i)}}function Er(t){let[e,n]=[0,0];for(let[,r,o,i]of t.matchAll(
/([+-]?)\s*([\d.]+)(%|px)/g)){let a=(r==="-"?-1:1)*Number(o);i==="%"?e+=a/100:n+=a}return{share:e,pixels:n}}function kr(t){let e=t.map(({share:n})=>n);e[0]??=0,
e[e.length-1]??=1;for(let n=1;n<e.length;n++){if(e[n]!==null)continue;let r=n;for(;e[r]===null;)r+=1;let o=e[n-1]??0;e[n]=o+((e[r]??1)-o)/(r-n+1)}return t.map((n,r)=>({
...n,share:e[r]??0}))}function Fe(t,e,n,r,o){let i=T(e.backgroundColor);if(i.opacity>0){let a=r();w(a,$(i)),t.add(a),t.covers(n)}if(e.backgroundImage!=="none")for(let[
a,s]of X(e.backgroundImage).entries()){let l=Sr(s);l&&(l.repeats?Tr(t,l,n,r(),o):Mr(t,l,vr(e,a,n,o),n,r,o))}}function vr(t,e,n,r){let o=d=>X(d)[e]??X(d)[0],[i,a="\
auto"]=o(t.backgroundSize).split(" ");if(i==="auto"&&a==="auto")return n;let s=(d,y)=>d==="auto"?y:d.endsWith("%")?Number.parseFloat(d)/100*y:Number.parseFloat(
d)*r,[l,c]=[s(i,n.width),s(a,n.height)],[u,f]=o(t.backgroundPosition).split(" "),p=(d,y)=>d.endsWith("%")?Number.parseFloat(d)/100*y:Number.parseFloat(d)*r;return{
x:n.x+p(u,n.width-l),y:n.y+p(f,n.height-c),width:l,height:c}}function Mr(t,e,n,r,o,i){let{angle:a,stops:s}=e;t.covers(n);let l=n===r,[c,u]=t.at(n.x,n.y),f={x:c,
y:u,width:m(n.width),height:m(n.height)},p=l?o():h("rect",f);if(s.every(d=>d.colour===s[0].colour))w(p,$(T(s[0].colour)));else{let d=a*Math.PI/180,[y,M]=[Math.sin(
d),-Math.cos(d)],E=(Math.abs(n.width*y)+Math.abs(n.height*M))/2,[x,S]=[c+n.width/2,u+n.height/2],g=t.define(h("linearGradient",{gradientUnits:"userSpaceOnUse",x1:m(
x-y*E),y1:m(S-M*E),x2:m(x+y*E),y2:m(S+M*E)},...s.map(({colour:C,share:P,pixels:N})=>{let O=T(C),L=P+N*i/(2*E);return h("stop",{offset:Math.round(L*1e4)/1e4,"sto\
p-color":O.colour,"stop-opacity":O.opacity<1?m(O.opacity):null})})));w(p,{fill:`url(#${g})`})}t.add(p)}function Tr(t,{angle:e,stops:n},r,o,i){let[a,s]=[T(n[0].colour),
T(n[n.length-1].colour)],l=n[n.length-1].pixels*i,c=n[1].pixels*i;if(!(l>1))return;t.covers(r);let u=o.cloneNode();w(u,$(s)),t.add(u);let f=e*Math.PI/180,[p,d]=[
Math.sin(f),-Math.cos(f)],[y,M]=t.at(r.x+r.width/2,r.y+r.height/2),E=(Math.abs(r.width*p)+Math.abs(r.height*d))/2,x=Math.hypot(r.width,r.height)/2,S=[];for(let g=c/
2-E;g<E+c;g+=l){let[C,P]=[y+g*p,M+g*d];S.push(`M${m(C-x*d)} ${m(P+x*p)}L${m(C+x*d)} ${m(P-x*p)}`)}t.clipped(o,()=>{t.add(h("path",{d:S.join(""),fill:"none",stroke:a.
colour,"stroke-width":m(c)}))})}var He=["top","right","bottom","left"];function Ve(t,e,n,r){if(n.width<=0&&n.height<=0)return;let o=Ue(e,n,r);Be(t,e,n,o,r,!1),Fe(t,e,n,i=>G(t,n,o,i),r),Be(t,e,
n,o,r,!0),Or(t,e,n,o,r),Cr(t,e,n,o,r)}function Ge(t,e,n,r){let[o,i,a,s]=He.map(u=>je(e,u,r).width),l={x:n.x+s,y:n.y+o,width:n.width-s-i,height:n.height-o-a},c=Ue(
e,n,r).map(u=>Math.max(0,u-Math.max(o,s)));return G(t,l,c)}function qe(t,e,n){let r=/^polygon\((.+)\)$/.exec(e)?.[1];if(!r)return null;let o=r.split(",").map(i=>{
let[a,s]=i.trim().split(/\s+/);return t.at(n.x+Ct(a,n.width),n.y+Ct(s,n.height)).join(",")});return h("polygon",{points:o.join(" ")})}function Ct(t,e){return t.
endsWith("%")?Number.parseFloat(t)/100*e:Number.parseFloat(t)}function je(t,e,n){let r=t.getPropertyValue(`border-${e}-style`);return{width:(r==="none"?0:Number.
parseFloat(t.getPropertyValue(`border-${e}-width`))*n)||0,style:r,colour:t.getPropertyValue(`border-${e}-color`)}}function Ue(t,e,n){let r=[t.borderTopLeftRadius,
t.borderTopRightRadius,t.borderBottomRightRadius,t.borderBottomLeftRadius].map(i=>{let[a]=i.split(" ");return a.endsWith("%")?Ct(a,e.width):(Number.parseFloat(a)||
0)*n}),o=Math.min(e.width,e.height)/2;return r.map(i=>Math.min(i,o))}function G(t,e,n,r=0){let[o,i]=t.at(e.x-r,e.y-r),a=Math.max(0,m(e.width+2*r)),s=Math.max(0,
m(e.height+2*r)),l=n.map(c=>c>0?Math.max(0,m(c+r)):0);return l.every(c=>c===l[0])?h("rect",{x:o,y:i,width:a,height:s,rx:l[0]||null}):h("path",{d:Ar(o,i,a,s,l)})}
function Ar(t,e,n,r,[o,i,a,s]){let l=(c,u,f)=>c?`a${c} ${c} 0 0 1 ${u} ${f}`:"";return[`M${m(t+o)} ${e}H${m(t+n-i)}`,l(i,i,i),`V${m(e+r-a)}`,l(a,-a,a),`H${m(t+s)}`,
l(s,-s,-s),`V${m(e+o)}`,l(o,o,-o),"z"].join("")}function Or(t,e,n,r,o){let i=He.map(g=>je(e,g,o)),[a]=i;if(!i.filter(g=>g.width>0&&T(g.colour).opacity>0).length)
return;if(t.covers(n),i.every(g=>g.width===a.width&&g.style===a.style&&g.colour===a.colour)){let g=G(t,n,r,-a.width/2);V(t,g,z(T(a.colour),a.width,a.style));return}
let[c,u,f,p]=i.map(g=>g.width),[d,y]=[n.x,n.y],[M,E]=[d+n.width,y+n.height],x=[[d+p,y+c],[M-u,y+c],[M-u,E-f],[d+p,E-f]],S=[[d,y],[M,y],[M,E],[d,E]];i.forEach((g,C)=>{
let P=T(g.colour);if(!g.width||!P.opacity)return;let N=(C+1)%4;if(["dashed","dotted"].includes(g.style)){let L=Q=>[0,1].map(tt=>(S[Q][tt]+x[Q][tt])/2),[[St,wn],
[Sn,En]]=[L(C),L(N)].map(([Q,tt])=>t.at(Q,tt));V(t,h("line",{x1:St,y1:wn,x2:Sn,y2:En}),z(P,g.width,g.style));return}let O=[S[C],S[N],x[N],x[C]].map(([L,St])=>t.
at(L,St).join(","));V(t,h("polygon",{points:O.join(" ")}),$(P))})}function Cr(t,e,n,r,o){let i=T(e.outlineColor),a=Number.parseFloat(e.outlineWidth)*o;if(e.outlineStyle===
"none"||!a||!i.opacity)return;let s=Number.parseFloat(e.outlineOffset)*o+a/2;V(t,G(t,n,r,s),z(i,a,e.outlineStyle))}function Rr(t){return!t||t==="none"?[]:t.split(
/,(?![^(]*\))/).map(e=>{let[n=0,r=0,o=0,i=0]=[...e.matchAll(/(-?[\d.]+)px/g)].map(s=>Number(s[1]));return{colour:e.replace(/(-?[\d.]+)px/g,"").replace("inset","").
trim(),x:n,y:r,blur:o,spread:i,inset:e.includes("inset")}})}function Be(t,e,n,r,o,i){for(let a of Rr(e.boxShadow).reverse()){let s=T(a.colour);if(a.inset!==i||a.
blur||!s.opacity)continue;let l=a.spread*o;if(a.x||a.y){let{width:c,height:u}=n,f={x:n.x+a.x*o,y:n.y+a.y*o,width:c,height:u};V(t,G(t,f,r,l),$(s))}else if(l){let c=G(
t,n,r,(i?-l:l)/2);V(t,c,z(s,l))}}}function V(t,e,n){for(let[r,o]of Object.entries(n))e.setAttribute(r,String(o));t.add(e)}var Pr="foreignObject, script, style, title, desc, animate, animateTransform, .hoverlayer, .draglayer, .shapelayer-drag",Rt="defs, clipPath, linearGradient, rad\
ialGradient, pattern, marker, mask, symbol",$r=[["fill-rule","nonzero"],["clip-rule","nonzero"],["stroke-dasharray","none"],["stroke-dashoffset","0px"],["stroke\
-linecap","butt"],["stroke-linejoin","miter"],["shape-rendering","auto"],["marker-start","none"],["marker-mid","none"],["marker-end","none"]],Nr=[["opacity","1"],
["clip-path","none"],["mask","none"]],$t=/^(x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|d|points|dx|dy|transform|offset|viewBox|preserveAspectRatio|href|xlink:href|id|gradientUnits|gradientTransform|spreadMethod|clipPathUnits|patternUnits|patternTransform|refX|refY|markerWidth|markerHeight|markerUnits|orient|fx|fy|rotate|textLength|lengthAdjust|xml:space)$/;
function We(t,e,n,r,o){if(n.width<=0||n.height<=0)return;let[i,a]=t.at(n.x,n.y),{across:s,down:l,left:c,top:u}=Ir(e,n,r),f=`translate(${m(i+c)} ${m(a+u)}) scale\
(${_e(s)} ${_e(l)})`;Dr(t,e,n,{across:s,down:l,left:c,top:u});let p=()=>t.group({transform:f,...Lr(e)},()=>{for(let d of e.children){let y=ze(t,d,o);y&&t.add(y)}});
getComputedStyle(e).overflow==="visible"?p():t.clipped(h("rect",{x:i,y:a,width:m(n.width),height:m(n.height)}),p)}function Lr(t){let{opacity:e}=getComputedStyle(
t);return e==="1"?{}:{opacity:e}}function Ir(t,e,n){let r=t.viewBox.baseVal;if(!r||!(r.width>0))return{across:n,down:n,left:0,top:0};let[o,i]=[e.width/r.width,e.
height/r.height],a=t.getAttribute("preserveAspectRatio")??"xMidYMid meet";a.startsWith("none")||(o=i=a.includes("slice")?Math.max(o,i):Math.min(o,i));let s=l=>a.
includes(`${l}Min`)?0:a.includes(`${l}Max`)?1:.5;return{across:o,down:i,left:(e.width-r.width*o)*s("x")-r.x*o,top:(e.height-r.height*i)*s("Y")-r.y*i}}function Dr(t,e,n,{
across:r,down:o,left:i,top:a}){if(t.covers(n),getComputedStyle(e).overflow!=="visible")return;let{x:s,y:l,width:c,height:u}=e.getBBox();c*r>4*n.width||u*o>4*n.height||
t.covers({x:n.x+i+s*r,y:n.y+a+l*o,width:c*r,height:u*o})}function ze(t,e,n){if(!(e instanceof SVGElement)||e.matches(Pr))return null;let r=getComputedStyle(e),o=e.
matches(Rt);if(!o&&!e.closest(Rt)&&(r.display==="none"||r.opacity==="0"))return null;if(e instanceof SVGImageElement)return Gr(t,e,r,n);if(e instanceof SVGTextElement)
return Br(e,r);let i=h(e.tagName);for(let{name:s,value:l}of e.attributes)$t.test(s)&&i.setAttribute(s,l);if(o||Nt(i,e,r),(e instanceof SVGGeometryElement||e.tagName===
"use")&&(r.visibility==="hidden"||!Fr(i,r,e)))return null;if(e.tagName==="stop"){let{colour:s,opacity:l}=T(r.stopColor);w(i,{"stop-color":s,"stop-opacity":m(l*Number(
r.stopOpacity))})}for(let s of e.children){let l=ze(t,s,n);l&&i.append(l)}return!i.childNodes.length&&["g","svg","a"].includes(e.tagName)?null:i}function Nt(t,e,n){
Ke(t,n,Nr);let{transform:r}=n;if(e.hasAttribute("transform")||!r||r==="none")return;let[o,i]=n.transformOrigin.split(" ").map(c=>Number.parseFloat(c)),a=n.transformBox===
"fill-box"&&e instanceof SVGGraphicsElement?e.getBBox():{x:0,y:0},[s,l]=[m(o+a.x),m(i+a.y)];w(t,{transform:`translate(${s} ${l}) ${r} translate(${-s} ${-l})`})}
function Ke(t,e,n){for(let[r,o]of n){let i=e.getPropertyValue(r);i&&i!==o&&t.setAttribute(r,Ye(i))}}function Ye(t){return t.replace(/url\(["']?[^"')]*#([^"')]+)["']?\)/g,
"url(#$1)").replace(/(\d)px/g,"$1")}function Fr(t,e,n){let r=ut(e.fill,e.fillOpacity),o=ut(e.stroke,e.strokeOpacity),i=Number.parseFloat(e.strokeWidth),a=!!(o&&
i>0);return!r&&!a&&!n.closest(Rt)&&e.markerEnd==="none"?!1:(w(t,{fill:r?.colour??"none","fill-opacity":Pt(r)}),a&&w(t,{stroke:o?.colour,"stroke-width":i,"stroke\
-opacity":Pt(o)}),Ke(t,e,$r),!0)}function ut(t,e){if(t.startsWith("url("))return{colour:Ye(t).split(" ")[0],opacity:Number(e)};let n=T(t);return n.opacity>0&&Number(
e)>0?{colour:n.colour,opacity:n.opacity*Number(e)}:null}function Pt(t){return t&&t.opacity<1?m(t.opacity):null}function Br(t,e){if(e.visibility==="hidden"||!t.textContent?.
trim())return null;let n=h("text",{...At(e,Number.parseFloat(e.fontSize))});for(let{name:l,value:c}of t.attributes)$t.test(l)&&n.setAttribute(l,c);Nt(n,t,e),w(n,
{"text-anchor":e.textAnchor==="start"?null:e.textAnchor}),e.whiteSpaceCollapse==="preserve"&&w(n,{"xml:space":"preserve"}),Hr(n,t,e);for(let l of t.childNodes)Xe(
n,l,e);let r=ut(e.fill,e.fillOpacity),o=ut(e.stroke,e.strokeOpacity),i=Number.parseFloat(e.strokeWidth);if(!o||!(i>0))return r?(w(n,$(r)),n):null;let a=n.cloneNode(
!0);for(let l of[a,...a.querySelectorAll("tspan")])l.removeAttribute("fill");let s={stroke:o.colour,"stroke-opacity":Pt(o),"stroke-width":i,"stroke-linejoin":"r\
ound"};return w(a,{...s,fill:o.colour,"aria-hidden":"true"}),w(n,r?$(r):{fill:"none"}),h("g",{},a,n)}function Hr(t,e,n){let{ascent:r,descent:o}=H(n),i={middle:.26,
central:(r-o)/2,hanging:.8*r,"text-before-edge":r,"text-after-edge":-o}[n.dominantBaseline];if(!i)return;let a=Number.parseFloat(n.fontSize);for(let s of[t,...e.
querySelector("tspan[y]")?t.querySelectorAll("tspan[y]"):[]])s.setAttribute("y",String(m(Number(s.getAttribute("y")??0)+i*a)))}function Xe(t,e,n){if(e instanceof
Text){t.append(e.data);return}if(!(e instanceof SVGElement)||e.matches("title, desc"))return;let r=getComputedStyle(e),o=h("tspan");for(let{name:a,value:s}of e.
attributes)$t.test(a)&&a!=="href"&&o.setAttribute(a,s);let i=a=>r[a]!==n[a];i("fill")&&w(o,{fill:T(r.fill).colour}),i("fontSize")&&w(o,{"font-size":Number.parseFloat(
r.fontSize)}),i("fontWeight")&&w(o,{"font-weight":r.fontWeight}),i("fontStyle")&&w(o,{"font-style":r.fontStyle}),i("fontFamily")&&w(o,{"font-family":B(r.fontFamily)}),
Vr(o,Number.parseFloat(r.fontSize));for(let a of e.childNodes)Xe(o,a,r);t.append(o)}function Vr(t,e){let n=t.getAttribute("dy");if(n===null)return;let r=Number.
parseFloat(n)*(n.endsWith("em")?e:1);t.hasAttribute("x")&&t.hasAttribute("y")?(w(t,{y:m(Number(t.getAttribute("y"))+r)}),t.removeAttribute("dy")):w(t,{dy:m(r)})}
function Gr(t,e,n,r){let o=r.get(e);if(!o)return null;let[i,a,s,l]=[e.x,e.y,e.width,e.height].map(f=>f.baseVal.value),c=h("g");Nt(c,e,n),e.hasAttribute("transfo\
rm")&&w(c,{transform:e.getAttribute("transform")});let u=n.imageRendering==="pixelated"||n.imageRendering.includes("crisp");return t.apart(c,()=>ct(t,o,{x:i,y:a,
width:s,height:l},u)),c}function _e(t){return Math.round(t*1e4)/1e4}var qr=[..."position display box-sizing top right bottom left width height min-width min-height max-width max-height".split(" "),..."margin-top margin-right mar\
gin-bottom margin-left padding-top padding-right padding-bottom padding-left".split(" "),...["top","right","bottom","left"].flatMap(t=>["width","style","color"].
map(e=>`border-${t}-${e}`)),..."border-top-left-radius border-top-right-radius border-bottom-left-radius border-bottom-right-radius".split(" "),..."background-c\
olor background-image background-size background-position background-repeat box-shadow".split(" "),..."outline-width outline-style outline-color outline-offset \
clip-path opacity visibility z-index".split(" "),..."transform transform-origin rotate translate scale overflow-x overflow-y float vertical-align".split(" "),..."\
flex-grow flex-shrink flex-basis align-self justify-self order".split(" "),..."grid-row-start grid-row-end grid-column-start grid-column-end".split(" "),..."col\
or font-family font-size font-weight font-style font-variant-numeric line-height letter-spacing".split(" "),..."white-space text-align text-transform text-inden\
t".split(" ")],Je=["before","after"];function Ze(t){let e=[t,...t.querySelectorAll("*")].flatMap(i=>i instanceof HTMLElement?Je.flatMap(a=>jr(i,a)):[]);if(!e.length)
return()=>{};let n=Je.map(i=>`[data-drawn~="${i}"]::${i}`).join(", "),r=A("style",{},`${n} { content: none !important; }`),o=t.getRootNode();(o instanceof ShadowRoot?
o:document.head).append(r);for(let{element:i,name:a,stand:s}of e)i.dataset.drawn=`${i.dataset.drawn??""} ${a}`,a==="before"?i.prepend(s):i.append(s);return()=>{
r.remove();for(let{element:i,stand:a}of e)a.remove(),delete i.dataset.drawn}}function jr(t,e){let n=getComputedStyle(t,`::${e}`),{content:r,display:o}=n;if(r===
"none"||r==="normal"||o==="none")return[];let i=A("span",{},/^"(.*)"$/s.exec(r)?.[1].replace(/\\(.)/g,"$1")??"");return i.style.cssText=qr.map(a=>`${a}: ${n.getPropertyValue(
a)} !important`).join(";"),[{element:t,name:e,stand:i}]}var Qe=["auto","scroll"];function tn(t){let e=[],n=(o,i,a)=>{let[s,l]=[o.style.getPropertyValue(i),o.style.getPropertyPriority(i)];o.style.setProperty(i,a,"impo\
rtant"),e.push(()=>o.style.setProperty(i,s,l))},r=[t,...t.querySelectorAll("*")];for(let o of r){if(!(o instanceof HTMLElement)||o.scrollWidth<=o.clientWidth&&o.
scrollHeight<=o.clientHeight)continue;let{scrollLeft:i,scrollTop:a}=o;(i||a)&&(o.scrollTo({left:0,top:0,behavior:"instant"}),e.push(()=>o.scrollTo({left:i,top:a,
behavior:"instant"})))}n(t,"max-height","none"),n(t,"transition","none");for(let o=0;o<3;o++){let[i,a]=Wr(r);if(i&&n(t,"width",`${Ur(t)+Math.min(i,6e3)}px`),i&&
n(t,"max-width","none"),a&&n(t,"height",`${_r(t)+Math.min(a,6e3)}px`),!i&&!a)break}return()=>{for(let o of e.reverse())o()}}var Ur=t=>t.offsetWidth,_r=t=>t.offsetHeight;
function Wr(t){let[e,n]=[0,0];for(let r of t){let[o,i]=[r.scrollWidth-r.clientWidth,r.scrollHeight-r.clientHeight];if(o<=1&&i<=1)continue;let{overflowX:a,overflowY:s,
display:l}=getComputedStyle(r);l!=="inline"&&(Qe.includes(a)&&(e=Math.max(e,o)),Qe.includes(s)&&(n=Math.max(n,i)))}return[e>1?e:0,n>1?n:0]}var zr=".player, .handle, .live, .pin-button, .more, .order, .begin, .presets, .shade button, button.arrow, button[data-act], .enter, input, datalist, script, s\
tyle, template";function rn(t,e,n){let r=[tn(t),Ze(t)];try{let o=t.getBoundingClientRect(),i=new at(o);return Lt(t,{paper:i,images:e,hints:n,scale:1,holds:o,cut:null}),
i.done()}finally{for(let o of r.reverse())o()}}function Lt(t,e){if(t.matches(zr)||!t.childElementCount&&e.hints.has(t.textContent??""))return;let n=getComputedStyle(
t);if(!(n.display==="none"||n.opacity==="0"||n.clipPath==="inset(50%)")){if(t instanceof HTMLElement&&Kr(n)){Yr(t,n,e);return}n.opacity==="1"?en(t,n,e):e.paper.
group({opacity:n.opacity},()=>en(t,n,e))}}function Kr({transform:t,rotate:e}){if(e!=="none"&&e!=="0deg")return!0;if(t==="none")return!1;let{a:n,b:r,c:o,d:i}=new DOMMatrixReadOnly(
t);return Math.abs(r)>.001||Math.abs(o)>.001||n<0||i<0}function Yr(t,e,n){let{paper:r}=n,o=n.scale*It(t),i=new DOMMatrix(e.transform==="none"?"":e.transform),a=e.
rotate==="none"?0:Number.parseFloat(e.rotate),s=new DOMMatrix().rotate(a).multiply(i),[l,c]=e.transformOrigin.split(" ").map(O=>Number.parseFloat(O)*o),u=["tran\
sform","rotate","transition"],f=u.map(O=>[O,t.style.getPropertyValue(O)]);r.covers(t.getBoundingClientRect());for(let O of u)t.style.setProperty(O,"none");let p=t.
getBoundingClientRect(),[d,y]=r.at(p.x+l,p.y+c),{a:M,b:E,c:x,d:S,e:g,f:C}=s,P=[M,E,x,S,g*o,C*o].map(O=>Math.round(O*1e5)/1e5),N=`translate(${d} ${y}) matrix(${P.
join(" ")}) translate(${-d} ${-y})`;r.group({transform:N},()=>Lt(t,n));for(let[O,L]of f)t.style.setProperty(O,L)}function It(t){return t.currentCSSZoom??1}function en(t,e,n){
let{paper:r,images:o}=n,i=t.getBoundingClientRect(),a=e.visibility!=="hidden",s=e.transform==="none"?1:new DOMMatrixReadOnly(e.transform).a||1,l={...n,scale:n.scale*
s},c=l.scale*It(t);if(t instanceof SVGSVGElement){a&&We(r,t,i,c,o);return}if(a&&e.display!=="contents"){let p=qe(r,e.clipPath,i),d=()=>Xr(t,e,r,i,c);p?r.clipped(
p,d):d()}if(t instanceof HTMLCanvasElement||t instanceof HTMLImageElement){if(!a)return;let p=e.imageRendering==="pixelated";ct(r,o.get(t)??t,dt(e,i,c),p);return}
if(t instanceof HTMLSelectElement){a&&to(t,e,r,i,c);return}a&&e.display==="list-item"&&eo(e,r,i,c);let u=e.display==="contents"?n.holds:i,f={...l,holds:u,cut:Zr(
t,e,i,n.cut,c)};Jr(t,e)?r.clipped(Ge(r,e,i,c),()=>nn(t,e,f)):nn(t,e,f)}function Xr(t,e,n,r,o){let i=e.display==="inline"?[...t.getClientRects()]:[r];for(let a of i)
Ve(n,e,a,o)}function dt(t,e,n){let r=s=>(Number.parseFloat(t.getPropertyValue(s))||0)*n,o=s=>r(`border-${s}-width`)+r(`padding-${s}`),[i,a]=[o("left"),o("top")];
return{x:e.x+i,y:e.y+a,width:e.width-i-o("right"),height:e.height-a-o("bottom")}}function Jr(t,{overflowX:e,overflowY:n,display:r}){return r==="inline"||![e,n].
some(o=>o==="hidden"||o==="clip")?!1:t.scrollWidth>t.clientWidth+1||t.scrollHeight>t.clientHeight+1}function Zr(t,e,n,r,o){if(!(e.textOverflow==="ellipsis"&&t.scrollWidth>
t.clientWidth))return r;let a=dt(e,n,o);return Math.min(a.x+a.width,r??Number.POSITIVE_INFINITY)}function nn(t,e,n){let r=n.scale*It(t),o=t.shadowRoot??t,i=[];for(let a of o.
childNodes)a instanceof Text&&i.push({node:a,layer:0}),a instanceof Element&&i.push({node:a,layer:Qr(getComputedStyle(a))});i.sort((a,s)=>a.layer-s.layer);for(let{
node:a}of i)a instanceof Element?Lt(a,n):e.visibility!=="hidden"&&Oe(n.paper,a,e,r,n.holds,n.cut)}function Qr({position:t,zIndex:e,transform:n,opacity:r}){let o=Number.
parseInt(e,10);return o?o<0?o:o+1:t!=="static"||n!=="none"||r!=="1"?1:0}function to(t,e,n,r,o){let{ascent:i,descent:a}=H(e),s=(i+a)*Number.parseFloat(e.fontSize)*
o,c={...dt(e,r,o),y:r.y+(r.height-s)/2,height:s};Tt(n,{text:t.selectedOptions[0]?.text??"",box:c},e,o,r)}function eo(t,e,n,r){if(t.listStyleType!=="disc")return;
let o=Number.parseFloat(t.fontSize)*r,i=Number.parseFloat(t.lineHeight)*r||1.2*o,a=dt(t,n,r),[s,l]=e.at(a.x-.85*o,a.y+i/2);e.covers({x:a.x-1.1*o,y:a.y,width:o,height:i}),
e.add(h("circle",{cx:s,cy:l,r:Math.round(o*17)/100,...$(T(t.color))}))}var Dt={};R(Dt,{packed:()=>ro,table:()=>no});function b(t){let e=[...new Set(t.flatMap(n=>Object.keys(n)))];return{columns:e,rows:t.map(n=>e.map(r=>n[r]))}}function v(t){if(!Number.isFinite(t))return null;
for(let e=6;e<9;e++){let n=Number(t.toPrecision(e));if(Math.fround(n)===Math.fround(t))return n}return Number(t.toPrecision(9))}function no({source:t,target:e,scores:n,weights:r}){let[o,i]=[n===null?null:k(n),k(r)];return b(e.flatMap((a,s)=>t.map((l,c)=>({step:s+1,target_token:a,source:c+
1,source_token:l,...o&&{score:v(o[s*t.length+c])},weight:v(i[s*t.length+c])}))))}function ro({width:t,source:e,scores:n}){let r={h:t,c:t,s:t,weights:e.length};return n===
null?r:{...r,scores:e.length}}var Ft={};R(Ft,{packed:()=>io,table:()=>oo});function oo({tokens:t,ids:e,row:n,rows:r,width:o}){let i=k(r);return b(t.flatMap((a,s)=>Array.from({length:o},(l,c)=>({place:s+1,token:a,id:e[s],dimension:c+1,value:v(
i[n[s]*o+c])}))))}function io({width:t}){return{rows:t}}var Bt={};R(Bt,{packed:()=>so,table:()=>ao});function ao({tokens:t,target:e,units:n,encoder:r,decoder:o}){let i=(a,s,l)=>s.flatMap((c,u)=>Array.from({length:n},(f,p)=>({side:a,step:u+1,token:c,unit:p+1,value:v(
l[u*n+p])})));return b([...i("encoder",t,k(r)),...i("decoder",e,k(o))])}function so({units:t}){return{encoder:t,decoder:t}}var Ht={};R(Ht,{packed:()=>co,table:()=>lo});function lo({queries:t,keys:e,dots:n,weights:r}){let[o,i]=[k(n),k(r)];return b(t.flatMap((a,s)=>e.map((l,c)=>({query:s+1,query_token:a,key:c+1,key_token:l,dot_product:v(
o[s*e.length+c]),weight:v(i[s*e.length+c])}))))}function co({d:t,keys:e}){return{q:t,k:t,v:t,z:t,dots:e.length,weights:e.length}}var Vt={};R(Vt,{packed:()=>fo,table:()=>uo});function uo({chips:t,left:e}){return b(e.flatMap((n,r)=>n.map((o,i)=>({after:r+1,after_token:t[r],of:i+1,of_token:t[i],left:o}))))}function fo({units:t}){return{
hidden:t}}var Gt={};R(Gt,{packed:()=>po,table:()=>mo});function mo({tokens:t,units:e,facets:n}){let r=n.map(o=>k(o.values));return b(t.flatMap((o,i)=>e.flatMap((a,s)=>{if(!a)return[];let l=n.map(({symbol:c},u)=>[c,v(
r[u][i*e.length+s])]);return[{step:i+1,token:o,unit:a,...Object.fromEntries(l)}]})))}function po({units:t}){return{values:t.length}}var qt={};R(qt,{packed:()=>ho,table:()=>go});function go({tokens:t,stream:e,added:n}){return b(e.flatMap((r,o)=>r.map((i,a)=>({sublayer:o,place:a+1,token:t[a],length:v(i),added:o?v(n[o-1]?.[a]??Number.NaN):
null}))))}function ho({sizes:t}){return{vectors:t.D}}var jt={};R(jt,{table:()=>yo});function yo(t){return t.kind==="learning"?b(t.merges.map(([e,n,r],o)=>({merge:o+1,left:e,right:n,count:r,tokens:t.tokens[o+1]??t.tokens[o],vocabulary:t.vocabulary[o+
1]??t.vocabulary[o]}))):b(t.words.flatMap((e,n)=>t.steps[n].map(([r,o,i,a],s)=>({word:e,step:s,rank:r,left:o,right:i,symbols:a.join(" ")}))))}var Ut={};R(Ut,{table:()=>bo});function bo({tokens:t,models:e,entries:n}){return b(e.flatMap(r=>r.steps.flatMap(({guesses:o},i)=>o.map(([a,s],l)=>({model:r.name,after:i+1,after_token:t[i],rank:l+
1,token:n[a],id:a,probability:s})))))}var _t={};R(_t,{table:()=>xo});function xo({at:t,lanes:e}){return b(e.flatMap(({name:n,right:r})=>r.slice(0,t.length).map((o,i)=>({model:n,steps:t[i],right:o}))))}var Wt={};R(Wt,{table:()=>wo});function wo({blocks:t}){return b(t.map(({step:e,name:n,role:r,shape:[o,i],limit:a})=>({step:e,name:n,role:r,rows:o,columns:i,limit:a})))}var zt={};R(zt,{table:()=>So});function So({rows:t}){return b(t.flatMap(({name:e,tokens:n=[]})=>n.map(([r,o,i,a],s)=>({tokenizer:e,place:s+1,token:r,id:o,from:i,to:a}))))}var Kt={};R(Kt,{packed:()=>Mo,table:()=>vo});var ft=class{steps;#t;#n;#r;constructor({tokens:e,units:n,update:r,candidate:o}){this.steps=e.length,this.#t=n,this.#n=k(r),this.#r=k(o)}update(e,n){return this.#e(
this.#n,e,n)}candidate(e,n){return this.#e(this.#r,e,n)}reading({layer:e,unit:n}){if(n!==null){let i=this.update(e,n),a=on(i);return{z:i,shares:a,largest:Math.max(
...a)}}let r=new Float64Array(this.steps),o=new Float64Array(this.steps*(this.steps+1));for(let i=0;i<this.#t;i++){let a=this.update(e,i);for(let l=0;l<r.length;l++)
r[l]+=a[l]/this.#t;let s=on(a);for(let l=0;l<o.length;l++)o[l]+=s[l]/this.#t}return{z:r,shares:o,largest:Math.max(...o)}}range(e,n){let r=Array.from({length:this.#t},
(a,s)=>({unit:s,share:ko(Eo(this.update(e,s),n))})),o=(a,s)=>s.share<a.share?s:a,i=(a,s)=>s.share>a.share?s:a;return{low:r.reduce(o),high:r.reduce(i)}}#e(e,n,r){
return Float64Array.from({length:this.steps},(o,i)=>de(e,n*this.steps+i,this.#t)[r])}};function on(t){let[e,n]=[t.length,t.length+1],r=new Float64Array(e*n);for(let o=0;o<
e;o++){for(let i=0;i<o;i++)r[o*n+i]=r[(o-1)*n+i]*(1-t[o]);r[o*n+o]=t[o],r[o*n+e]=(o?r[(o-1)*n+e]:1)*(1-t[o])}return r}function Eo(t,{row:e,column:n}){let r=n===
t.length;if(!r&&n>e)return[];let o=r?0:n+1,i=Array.from({length:e-o+1},(a,s)=>o+s);return[...r?[]:[{step:n,kept:!1,value:t[n]}],...i.map(a=>({step:a,kept:!0,value:1-
t[a]}))]}function ko(t){return t.length?t.reduce((e,{value:n})=>e*n,1):0}function vo(t){let{z:e,shares:n}=new ft(t).reading(t.chosen),r=e.length+1;return b(t.tokens.map((o,i)=>{let a=n.subarray(i*r,(i+1)*r),s=Array.from(a,(l,c)=>[c<e.
length?`w_${c+1}`:"h_0",v(l)]);return{step:i+1,token:o,z:v(e[i]),kept:v(1-e[i]),...Object.fromEntries(s)}}))}function Mo({units:t}){return{update:t,candidate:t}}var Yt={};R(Yt,{table:()=>To});function To({tokens:t,pointers:e}){return b(e.map(({name:n,step:r,unit:o,number:i,other:a,low:s,high:l})=>({name:n,step:r+1,token:t[r],unit:o===void 0?null:o+1,
number:i,other:a,low:s,high:l})))}var Xt={};R(Xt,{packed:()=>Oo,table:()=>Ao});function Ao({tokens:t,units:e,hidden:n,fromInput:r,fromHidden:o,bias:i}){let[a,s,l,c]=[n,r,o,i].map(k);return b(t.flatMap((u,f)=>Array.from({length:e},(p,d)=>({
step:f+1,token:u,unit:d+1,h:v(a[f*e+d]),from_input:v(s[f*e+d]),from_hidden:v(l[f*e+d]),bias:v(c[d])}))))}function Oo({units:t}){return{hidden:t,fromInput:t,fromHidden:t,
bias:0}}var Jt={};R(Jt,{packed:()=>Ro,table:()=>Co});function Co({tokens:t,dots:e}){let n=k(e);return b(t.flatMap((r,o)=>t.map((i,a)=>({token:r,other_token:i,dot_product:v(n[o*t.length+a])}))))}function Ro({tokens:t}){
return{dots:t.length}}var Po={i1:Int8Array,int8:Int8Array,u1:Uint8Array,uint8:Uint8Array,u1c:Uint8ClampedArray,uint8c:Uint8ClampedArray,i2:Int16Array,int16:Int16Array,u2:Uint16Array,
uint16:Uint16Array,i4:Int32Array,int32:Int32Array,u4:Uint32Array,uint32:Uint32Array,f4:Float32Array,float32:Float32Array,f8:Float64Array,float64:Float64Array},$o=[
"type","name","orientation","x","y","z","base","measure","text","customdata"];function pt(t){return ArrayBuffer.isView(t)?Array.from(t,ln):Array.isArray(t)?t.map(
pt):No(t)?Lo(t):t}function No(t){return typeof t=="object"&&t!==null&&"bdata"in t&&"dtype"in t}function Lo({dtype:t,bdata:e,shape:n}){let r=Po[t];if(!r)throw new Error(
`no numbers are packed as ${t}`);let o=atob(e),i=Uint8Array.from(o,l=>l.charCodeAt(0)),a=Array.from(new r(i.buffer),ln),s=(typeof n=="string"?n.split(","):[n??a.
length].flat()).map(Number);return ht(a,s)}function ln(t){return Number.isInteger(t)?t:Math.fround(t)===t||!Number.isFinite(t)?v(t):t}function ht(t,e){if(e.length<
2)return t;let n=e.slice(1).reduce((r,o)=>r*o,1);return Array.from({length:e[0]},(r,o)=>ht(t.slice(o*n,(o+1)*n),e.slice(1)))}function Zt({data:t=[],layout:e={}}){
return t.map(n=>({...Object.fromEntries($o.filter(r=>n[r]!==void 0).map(r=>[r,pt(n[r])])),axes:{x:an(gt(e,n,"x")),y:an(gt(e,n,"y")),value:Z(cn(n.colorbar?.title))}}))}
function gt(t,e,n){let r=String(e[`${n}axis`]??n).slice(1);return t?.[`${n}axis${r}`]??{}}function an(t){return Z(cn(t.title))}function cn(t){let e=typeof t=="o\
bject"&&t!==null?t.text:t;return typeof e=="string"?e:""}function Z(t){return t.replace(/<br\s*\/?>/gi," ").replace(/<[^>]*>/g,"").replace(/&lt;/g,"<").replace(
/&gt;/g,">").replace(/&amp;/g,"&").replace(/\s+/g," ").trim()}function un(t){let e=t.layout??{};return b(Zt(t).flatMap((n,r)=>{let o=(t.data??[])[r],{x:i,y:a,value:s}=n.
axes,l=i||"x",c=a&&a!==l?a:"y",u={...n.name?{trace:Z(String(n.name))}:{trace:r+1}},[f,p]=[sn(gt(e,o,"x")),sn(gt(e,o,"y"))],d=(S,g)=>({...u,[l]:mt(S),...f&&{[`${l}\
 (label)`]:f.get(S)??null},[c]:mt(g),...p&&{[`${c} (label)`]:p.get(g)??null}}),[y,M]=[J(n.x),J(n.y)],E=J(n.z);if(E.some(Array.isArray))return E.flatMap((S,g)=>S.
map((C,P)=>({...d(y[P]??P,M[g]??g),[s||"value"]:mt(C)})));let x=Math.max(y.length,M.length);return Array.from({length:x},(S,g)=>({...d(y[g]??g,M[g]??g),...E.length&&
{z:mt(E[g])}}))}))}function sn({tickvals:t,ticktext:e}){let[n,r]=[J(pt(t)),J(pt(e))];return!n.length||n.length!==r.length?null:new Map(n.map((o,i)=>[o,Z(String(
r[i]))]))}function J(t){return Array.isArray(t)?t:[]}function mt(t){return typeof t=="string"?Z(t):typeof t=="number"||typeof t=="boolean"?t:null}var dn={contexts:Dt,"embedding-rows":Ft,"encoder-decoder":Bt,explorer:Ht,film:Vt,"gate-facets":Gt,machine:qt,merges:jt,"next-bars":Ut,race:_t,"strip-picture":Wt,
"token-cuts":zt,"two-readings":Kt,"unrolled-below":Yt,"unrolled-rnn":Xt,vectors:Jt},Io=["palette","words","labels"];function fn(t){if(t.kind==="chart")return un(
t.element);if(t.kind==="drawing")return pn(t.element);let e=dn[t.name];if(!e)throw new Error(`${t.name} has no table`);return e.table(t.data)}function mn(t){if(t.
kind==="chart")return{traces:Zt(t.element)};if(t.kind==="drawing"){let{columns:n,rows:r}=pn(t.element);return{columns:n,rows:r}}let e=dn[t.name]?.packed?.(t.data)??
{};return te(t.data??{},e)}function te(t,e){if(Array.isArray(t))return t.map(r=>te(r,e));if(typeof t!="object"||t===null)return t;let n=Object.entries(t).filter(
([r,o])=>!(Io.includes(r)&&!Array.isArray(o))&&!(typeof o=="string"&&o.startsWith("data:")));return Object.fromEntries(n.map(([r,o])=>{let i=Object.hasOwn(e,r)&&
typeof o=="string";return[r,i?Do(o,e[r]):te(o,e)]}))}function Do(t,e){let n=Array.from(k(t),v);return e?ht(n,[n.length/e,e]):n}function pn(t){let e=[...t.querySelectorAll(
"tr")].map(o=>[...o.cells].map(Qt));if(e.length){let[o=[],...i]=e;return{columns:o,rows:i}}let r=[...t.querySelectorAll("li")].filter(o=>!o.querySelector("li")).
map(o=>{let i=[...o.children].map(Qt).filter(Boolean);return i.length?i:[Qt(o)]});return b(r.map((o,i)=>({item:i+1,...Object.fromEntries(o.map((a,s)=>[`part_${s+
1}`,a]))})))}function Qt(t){return(t.textContent??"").replace(/\s+/g," ").trim()}var bt=[{name:"png",make:Ho},{name:"svg",make:async t=>yt(yn($e(await hn(t),t.captions,t.look)),"image/svg+xml")},{name:"csv",make:async({shown:t})=>yt(we(fn(t)),
"text/csv")},{name:"json",make:async t=>yt(Go(t),"application/json")},{name:"html",make:Vo,fits:he}],gn=2,Fo=["hint","hint_touch","drag"];async function hn({shown:t}){
let e=await Ie(t.element);return rn(t.element,e,Bo(t))}function Bo({data:t}){let n=Object.entries(t?.words??{}).filter(([r,o])=>Fo.includes(r)||r==="keys"&&typeof o==
"string"&&/^[\u2190-\u2193]/.test(o));return new Set(n.map(([,r])=>String(r)))}function yt(t,e){return new Blob([t],{type:`${e};charset=utf-8`})}function yn(t){
return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}async function Ho(t){let e=Ne(await hn(t),t.captions,t.look),n=URL.createObjectURL(yt(yn(e),"image/svg+xml"));try{let r=new Image;r.src=n,await r.decode();let o=A(
"canvas",{width:gn*lt.width,height:gn*lt.height}),i=o.getContext("2d");if(!i)throw new Error("this browser draws no canvas");return i.drawImage(r,0,0,o.width,o.
height),await new Promise((a,s)=>{o.toBlob(l=>l?a(l):s(new Error("the picture is too large")),"image/png")})}finally{URL.revokeObjectURL(n)}}function Vo({shown:t,
captions:e,page:n}){let{title:r,question:o,text:i,model:a}=e,s=document.querySelector('[data-testid="stApp"]'),l=s&&getComputedStyle(s).colorScheme==="dark"?"da\
rk":"light",{credit:c,language:u}=n;return ye(t.element,{title:r,question:o,sentence:i,model:a,credit:c,lang:u,theme:l})}function Go({shown:t,captions:e,page:n}){
let{title:r,question:o,sentence:i,model:a}=e,s={picture:t.name,lesson:n.key,title:r,question:o,sentence:i,model:a,address:location.href};return`${JSON.stringify(
{...s,data:mn(t)},null,1)}
`}function bn(t){return t.ctrlKey||t.metaKey||t.altKey}function xn(t,e){return Object.hasOwn(e,t.key)?(t.preventDefault(),t.stopPropagation(),e[t.key](),!0):!1}var q=4,xt=class{element;#t=A("div",{role:"menu"});#n=A("p",{role:"status"});#r=null;constructor(){this.element=A("div",{class:"export-menu",popover:"auto"},this.#t,
this.#n),this.element.addEventListener("toggle",e=>{let n=e.newState==="open";w(this.#r??A("i"),{"aria-expanded":String(n)}),n||Et(this.#n,"")}),this.element.addEventListener(
"keydown",e=>this.#o(e))}get open(){return this.element.matches(":popover-open")}isAt(e){return this.open&&this.#r===e}show(e,n,r,o){this.open&&this.element.hidePopover(),
this.#r=e,w(this.#t,{"aria-label":n}),this.#t.replaceChildren(...r.map(({name:i,label:a})=>A("button",{type:"button",role:"menuitem",tabindex:-1,"data-name":i,onclick:()=>o(
i)},a))),this.element.showPopover(),this.#e(e.getBoundingClientRect()),this.#t.firstElementChild?.focus({preventScroll:!0})}hide(){this.open&&(this.element.hidePopover(),
this.#r?.focus({preventScroll:!0}))}follow(){let e=this.open&&this.#r?.getBoundingClientRect();e&&(e.bottom<0||e.top>window.innerHeight?this.element.hidePopover():
this.#e(e))}busy(e){w(this.#t,{"aria-busy":String(e)})}say(e){Et(this.#n,e),this.#r&&this.#e(this.#r.getBoundingClientRect())}#e({right:e,top:n,bottom:r}){let{clientWidth:o,
clientHeight:i}=document.documentElement,{width:a,height:s}=this.element.getBoundingClientRect(),l=r+q+s<=i;this.element.style.left=`${Math.max(q,Math.min(e,o-q)-
a)}px`,this.element.style.top=`${l?r+q:Math.max(q,n-q-s)}px`}#o(e){if(bn(e))return;let n=[...this.#t.children],r=n.indexOf(ne(this.element)),o=i=>n[(i+n.length)%
n.length].focus();e.key==="Tab"?this.hide():xn(e,{ArrowDown:()=>o(r+1),ArrowUp:()=>o(r-1),Home:()=>o(0),End:()=>o(n.length-1),Escape:()=>this.hide()})}};var wt="export",qo="seq2see:export",jo="M12 3v12M6.5 10l5.5 5.5 5.5-5.5M4 20.5h16",Uo=200,_o=6e4,ee=class{#t=new xt;#n=new et;#r=new nt;#e;#o=!1;#i=null;constructor(e){
this.#e=e,document.body.append(this.#t.element),new MutationObserver(()=>this.#a()).observe(document.body,{childList:!0,subtree:!0}),document.addEventListener(qo,
r=>this.#s(r));for(let r of["scroll","resize"])window.addEventListener(r,()=>this.#t.follow(),{capture:!0,passive:!0})}update(e){this.#e=e;let n=document.querySelector(
'[data-testid="stApp"]');n&&(this.#t.element.style.colorScheme=getComputedStyle(n).colorScheme);for(let r of document.querySelectorAll(`.${wt}`))this.#u(r);this.#a()}#a(){
this.#n.waiting||this.#n.start(Uo,()=>this.#r.request(()=>this.#l()))}#l(){let{frames:e,waits:n}=U();for(let r of document.querySelectorAll(`.${wt}`))e.includes(
r.parentElement)||r.remove();for(let r of e)r.querySelector(`:scope > .${wt}`)||r.append(this.#c(r));n&&this.#a()}#c(e){let n=A("button",{type:"button",class:wt,
"aria-haspopup":"menu","aria-expanded":"false"},h("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},h("path",{d:jo})));return this.#u(n),n.addEventListener("poin\
terdown",()=>{this.#i=this.#t.isAt(n)?n:null}),n.addEventListener("click",r=>{r.stopPropagation(),this.#i!==n&&this.#f(n,e),this.#i=null}),n}#s(e){let n=bt.find(
({name:o})=>o===e.detail.format),r=U().frames.find(o=>o.closest(".st-key-stage"));!n||!r||!_(r)||this.#o||(e.preventDefault(),this.#d(n,r))}#u(e){let{button:n}=this.#e.
words;w(e,{"aria-label":n,title:n})}#f(e,n){let{words:r,formats:o}=this.#e,i=_(n),s=bt.filter(({fits:l})=>!l||i!==null&&l(i.element)).map(({name:l})=>({name:l,label:o[l]??
l}));this.#t.show(e,r.button,s,l=>{let c=bt.find(u=>u.name===l);c&&!this.#o&&this.#d(c,n)})}async#d(e,n){let{words:r}=this.#e;this.#o=!0,this.#t.busy(!0);try{let o=_(
n);if(!o)throw new Error("the picture is not drawn");let i=ie(n,this.#e,r),a=await e.make({shown:o,captions:i,look:zo(),page:this.#e}),s=ue(n,o.name)+1,l=ae(this.#e.
key,se(this.#e,window.location.search),o.name,s);Wo(a,`${l}.${e.name}`),this.#t.hide()}catch(o){console.error("seq2see:",o),this.#t.say(D(r.failed,{format:e.name.
toUpperCase()}))}finally{this.#o=!1,this.#t.busy(!1)}}};function Wo(t,e){let n=URL.createObjectURL(t);A("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
n),_o)}function zo(){let t=document.querySelector('[data-testid="stApp"]')??document.body,e=A("span",{hidden:""});t.append(e);let n=l=>(e.style.color=`var(--${l}\
)`,getComputedStyle(e).color),[r,o,i,a]=["ground","ink","muted","line"].map(l=>T(n(l)).colour),s=getComputedStyle(t).fontFamily;return e.remove(),{ground:r,ink:o,
muted:i,line:a,family:s}}function Ko({data:t}){window.seq2seeExports??=new ee(t),window.seq2seeExports.update(t)}export{Ko as default};
