var wn=Object.defineProperty;var R=(t,e)=>{for(var n in e)wn(t,n,{get:e[n],enumerable:!0})};function A(t,e={},...n){let r=document.createElement(t),{class:o,style:i={},onclick:s,...a}=e;o!==void 0&&(r.className=o);for(let[l,c]of Object.entries(i))r.style.
setProperty(l,c);s&&(r.onclick=()=>s()),w(r,a);for(let l of n)r.append(l instanceof Node?l:String(l));return r}function h(t,e={},...n){let r=document.createElementNS(
"http://www.w3.org/2000/svg",t);return w(r,e),r.append(...n),r}function w(t,e){for(let[n,r]of Object.entries(e))r!=null&&t.setAttribute(n,String(r))}function St(t,e){
t.textContent!==e&&(t.textContent=e)}function te(t){let e=t.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function I(t,e){
return t.replace(/\{(\w+)\}/g,(n,r)=>Object.hasOwn(e,r)?String(e[r]):n)}var et=class{#t=null;#n=!1;get waiting(){return this.#t!==null}start(e,n){this.stop(),!this.#n&&(this.#t=setTimeout(()=>{this.#t=null,n()},e))}stop(){this.#t!==
null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#n=!0}},nt=class{#t=null;#n=!1;get waiting(){return this.#t!==null}request(e){this.#t!==null||
this.#n||(this.#t=requestAnimationFrame(n=>{this.#t=null,e(n)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),this.#t=null}close(){this.stop(),this.#n=!0}};function ee(t){return/^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(t)}var xn=[".st-key-source input",".st-key-sentence-bar input"];function re(t,{title:e,model:n},r){let o=document.querySelector('[data-testid="stMain"]')??document.
body,i=xn.map(u=>o.querySelector(u)?.value??"").find(Boolean)??"",s=new URLSearchParams(window.location.search).get("text")??"",a=t.closest(".st-key-screen")!==
null,l=o.querySelector(".st-key-question p"),c=a?l:Sn(t,o)??l;return{title:ne(o.querySelector(".st-key-question h1"))||e,question:ne(c),sentence:i&&I(r.sentence,
{text:i.replace(/\s+/g," ").trim()}),text:s.replace(/[\r\n]/g,"")===i?s:i,model:n&&I(r.model,{model:n}),credit:En(window.location)}}function Sn(t,e){return[...e.
querySelectorAll("h2, h3")].filter(r=>!r.closest(".st-key-lesson-story")&&r.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)??null}function ne(t){
let e=t?.cloneNode(!0);if(!(e instanceof Element))return"";for(let n of e.querySelectorAll(".term-tip, .katex-mathml, [aria-hidden=true] svg"))n.remove();return(e.
textContent??"").replace(/\s+/g," ").trim()}function En({hostname:t,host:e,pathname:n}){let r=n.replace(/\/$/,"");return ee(t)?"seq2see":`seq2see · ${e}${r}`}function oe(t,e,n,r){
return["seq2see",t,e??"",n,r>1?String(r):""].map(i=>i.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")).filter((i,s,a)=>i&&a.indexOf(i)===s).join("\
-")}function ie({key:t,views:e},n){let r=new URLSearchParams(n).get(`${t.replaceAll("-","_")}.view`);return r!==null&&Object.hasOwn(e,r)&&e[r]||null}var kn=Symbol.for("seq2see.picture");function q(t){return t[kn]}var vn=["share","room","predict","into-sight"],Mn='[data-testid="stElementContainer"]',se=['[data-testid="stBidiComponentIsolated"]',".js-plotly-plot",'[data-te\
stid="stHtml"] > [aria-label]:not(nav)'].join(", ");function U(){let t=new Set,e=!1;for(let n of document.querySelectorAll(se)){let r=n.closest(Mn);if(!r)continue;
let o=ae(n);o===void 0&&(e=!0),o&&t.add(r)}return{frames:[...t],waits:e}}function ae(t){if(!t.matches('[data-testid="stBidiComponentIsolated"]'))return t;let e=t.
shadowRoot?.querySelector("div[class]");if(e)return vn.some(n=>e.classList.contains(n))?null:e}function z(t){let e=t.querySelector(se),n=e&&ae(e);if(!e||!n)return null;
if(e.matches(".js-plotly-plot"))return{element:n,name:"chart",kind:"chart"};if(n===e)return{element:n,name:"drawing",kind:"drawing"};let r=q(n);return r?{element:n,
name:r.name,kind:"component",data:r.data}:null}function le(t,e){return U().frames.slice(0,U().frames.indexOf(t)).filter(r=>z(r)?.name===e).length}function v(t){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return new Float32Array(n.buffer)}var Tn=22,Qo=2**(Tn-1);function An({q:t,k:e,v:n,d:r,causal:o,divisor:i}){let[s,a]=[t.length/r,e.length/r],l=new Float32Array(s*a),c=new Float32Array(s*a),u=new Float32Array(s*r);for(let f=0;f<
s;f++){let p=o?Math.min(f+1,a):a,d=new Float64Array(a);for(let b=0;b<a;b++)for(let S=0;S<r;S++)d[b]+=t[f*r+S]*e[b*r+S];l.set(d,f*a);let y=Math.max(...d.subarray(
0,p))/i,k=d.subarray(0,p).map(b=>Math.exp(b/i-y)),E=k.reduce((b,S)=>b+S,0);k.forEach((b,S)=>{c[f*a+S]=b/E});for(let b=0;b<r;b++)u[f*r+b]=k.reduce((S,g,$)=>S+g/E*
n[$*r+b],0)}return{dots:l,weights:c,z:u}}function ce(t){let{d:e,causal:n}=t,r=(t.scaled?Math.sqrt(e):1)*t.temperature;return An({q:v(t.q),k:v(t.k),v:v(t.v),d:e,
causal:n,divisor:r})}function rt(t,e){if(t.length!==e.length)return!1;let n=1e-5*t.reduce((r,o)=>Math.max(r,Math.abs(o)),1e-30);return t.every((r,o)=>Math.abs(r-e[o])<=n)}var Cn="seq2seePicture",$n={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function B(t){return t.replace(/[&<>"']/g,e=>$n[e])}function On(t){return JSON.
stringify(t).replace(/</g,"\\u003c")}function ue(t){return t.replace(/<\/(script)/gi,"<\\/$1").replace(/<!--/g,"<\\!--")}function Et(t){return t.replace(/<\/(style)/gi,
"<\\/$1")}function Rn(t){let e=/export\s*\{\s*([\w$]+)\s+as\s+default\s*\}\s*;?\s*$/.exec(t);if(!e)throw new Error("The bundle has no default export at its end.");
return`globalThis.${Cn}=(()=>{${t.slice(0,e.index)}
return ${e[1]}})();`}function Ln(t){return["default-src 'none'",`script-src 'nonce-${t}'`,"style-src 'unsafe-inline'","img-src data:","connect-src 'none'","base\
-uri 'none'","form-action 'none'"].join("; ")}function de(t,e,n,r){let{title:o,question:i,sentence:s,model:a,credit:l,lang:c,theme:u}=t,f=(p,d)=>d?`<p class="${p}\
"><bdi>${B(d)}</bdi></p>`:"";return`<!doctype html>
<html lang="${B(c)}" data-theme="${u}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${B(Ln(r))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="seq2see">
<title>${B(o)}</title>
<style>:root{color-scheme:${u};${Et(n.colours)}}
${Et(n.frame)}</style>
</head>
<body>
<header><h1>${B(o)}</h1>${f("question",i)}${f("sentence",s)}</header>
<main class="st-key-stage"><div id="picture"><template shadowrootmode="open"><style>${Et(n.style)}</style><div class="${B(e.name)}"></div></template></div></mai\
n>
<footer>${f("model",a)}${f("credit",l)}</footer>
<script type="application/json" id="carried">${On(e)}<\/script>
<script type="module" nonce="${r}">
${ue(Rn(n.picture))}
${ue(n.shell)}
<\/script>
</body>
</html>
`}var Pn="saved",Nn=["ink","muted","line","ground","panel","hidden"],Dn=["unrolled-rnn","contexts","encoder-decoder"],In="js-plotly-plot";function me(t){return q(
t)!==void 0||t.classList.contains(In)}async function pe(t,e){let n=await Bn(t,e.sentence),[r,o,i,s]=await Promise.all([ot(`bundle/${n.name}.js`),ot(`bundle/${n.
name}.css`),ot("bundle/saved.js"),ot("bundle/saved.css")]),a={picture:r,style:o,shell:i,frame:s,colours:Gn(t)};return new Blob([de(e,n,a,jn())],{type:"text/html\
;charset=utf-8"})}async function Bn(t,e){let n=q(t);if(n){let{name:i,data:s}=n;return Fn(i,{...s,...Hn(t,i,s)},e)}let{data:r,layout:o}=t;if(!r||!o)throw new Error(
"This element is no picture.");return{name:"plot",data:{data:r,layout:o},rest:null}}function Hn({dataset:t},e,{tokens:n=[]}){if(!Dn.includes(e))return{};let[,r,
o]=/^([hcs])?(\d*)$/.exec(t.at??t.step??"")??[];return r==="c"?{step:n.length}:o?{step:r==="s"?n.length+Number(o):Number(o)-1}:{}}async function Fn(t,e,n){if(t===
"explorer")return Vn(e,n);if(t!=="unrolled-rnn")return{name:t,data:e,rest:null};let{tokens:r}=e;return{name:t,data:e,rest:await ge(t,{text:n},r)}}async function Vn(t,e){
let n="explorer",{causal:r,scaled:o,temperature:i}=t,s={text:e,mask:r?"1":"0",scale:o?"1":"0",temperature:`${i}`},a=t.heads&&!t.heads.alone?await ge(n,s,t.queries):
null;if(a&&t.heads){let d=t.heads.rows.map(k=>k.map(({title:E})=>({title:E}))),y={...t.heads,rows:d};return{name:n,data:{...fe(t,["q","k","v","z","dots","weight\
s"]),heads:y},rest:a}}let l={...t,heads:null},{dots:c,weights:u,z:f}=ce(t),p=rt(v(t.weights),u)&&rt(v(t.z),f)&&rt(v(t.dots),c);return{name:n,data:p?fe(l,["z","d\
ots","weights"]):l,rest:null}}function fe(t,e){return Object.fromEntries(Object.entries(t).filter(([n])=>!e.includes(n)))}async function ge(t,e,n){let r=await fetch(
he(`rest/${t}?${new URLSearchParams(e)}`));if(!r.ok)return null;let{tokens:o,...i}=await r.json();return JSON.stringify(o)===JSON.stringify(n)?i:null}async function ot(t){
let e=await fetch(he(t));if(!e.ok)throw new Error(`${t}: ${e.status}`);return e.text()}function he(t){return new URL(`${Pn}/${t}`,window.location.href)}function Gn(t){
let e=getComputedStyle(t);return[...Nn.map(r=>`--${r}:${e.getPropertyValue(`--${r}`).trim()}`),`--st-font:${e.fontFamily}`].join(";")}function jn(){return[...crypto.
getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}var qn=/^[=+\-@\t\r＝＋－＠]/;function ye({columns:t,rows:e}){return`\uFEFF${[t,...e].map(n=>n.map(Un).join(",")).join(`\r
`)}\r
`}function Un(t){if(t==null)return"";if(typeof t=="number")return Number.isFinite(t)?String(t):"";let e=qn.test(String(t))?`'${t}`:String(t);return/[",\r\n]|^\s|\s$/.
test(e)?`"${e.replaceAll('"','""')}"`:e}function _(t){let e=t.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}var zn=/^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/,_n={colour:"#000000",opacity:0},Wn=["Pretendard","Noto Sans KR","Noto Sans CJK KR","Apple SD Gothic Neo",
"Malgun Gothic"],Kn=["serif","sans-serif","monospace","system-ui","math"],be=new Map,kt=null;function D(){if(!kt){let t=A("canvas",{width:1,height:1});t.getContext(
"2d",{willReadFrequently:!0}),kt=_(t)}return kt}function T(t){let e=be.get(t);if(e)return e;let n=Yn(t)??Xn(t);return be.set(t,n),n}function Yn(t){if(!t||t==="n\
one"||t==="transparent")return _n;let e=zn.exec(t);return e&&{colour:it(e.slice(1,4).map(Number)),opacity:Number(e[4]??1)}}function Xn(t){let e=D();e.clearRect(
0,0,1,1),e.fillStyle="#000",e.fillStyle=t,e.fillRect(0,0,1,1);let[n,r,o,i]=e.getImageData(0,0,1,1).data;return{colour:it([n,r,o]),opacity:i/255}}function it(t){
return`#${t.map(e=>e.toString(16).padStart(2,"0")).join("")}`}function Jn(t){return t.split(",").map(e=>e.trim().replace(/^["']|["']$/g,""))}function Zn(t,e){let n=Jn(
t),r=n.filter(l=>!Kn.includes(l)),o=r.find(e),i=n.find(l=>["serif","sans-serif","monospace"].includes(l))??"sans-serif",s=i==="sans-serif"?Wn:[];return[...[...new Set(
[...o?[o]:[],...r,...s])].map(l=>`'${l.replace(/['\\]/g,"")}'`),i].join(", ")}var we=new Map;function Qn(t){let e=we.get(t);if(e!==void 0)return e;let n=D(),r=i=>(n.
font=`40px "${t}", ${i}`,n.measureText("Wi가힣1l").width),o=r("monospace")===r("serif")&&r("monospace")===r("cursive");return we.set(t,o),o}var xe=new Map;function H(t){
let e=xe.get(t);if(e)return e;let n=Zn(t,Qn);return xe.set(t,n),n}var Se=new Map;function F({fontStyle:t,fontWeight:e,fontFamily:n}){let r=`${t} ${e} 100px ${n}`,
o=Se.get(r);if(o)return o;let i=D();i.font=r;let{fontBoundingBoxAscent:s,fontBoundingBoxDescent:a}=i.measureText("x"),l={ascent:s/100,descent:a/100};return Se.set(
r,l),l}var st=class{#t=h("defs");#n=h("g");#r;#e=this.#n;#o=0;#i=Number.POSITIVE_INFINITY;#s=Number.POSITIVE_INFINITY;#l=Number.NEGATIVE_INFINITY;#c=Number.NEGATIVE_INFINITY;#a=0;constructor(e){
this.#r=e}at(e,n){return[m(e-this.#r.x),m(n-this.#r.y)]}add(e){this.#e.append(e)}group(e,n){let r=this.#e,o=h("g",e);this.#e=o,e.transform&&(this.#a+=1),n(),e.transform&&
(this.#a-=1),this.#e=r,o.childNodes.length&&r.append(o)}apart(e,n){let r=this.#e,o=this.#r;this.#e=e,this.#r={x:0,y:0},this.#a+=1,n(),this.#a-=1,this.#r=o,this.#e=
r}clipped(e,n){let r=this.define(h("clipPath",{},e));this.group({"clip-path":`url(#${r})`},n)}define(e){this.#o+=1;let n=`drawn-${this.#o}`;return e.setAttribute(
"id",n),this.#t.append(e),n}covers({x:e,y:n,width:r,height:o}){this.#a||r<=0||o<=0||(this.#i=Math.min(this.#i,e),this.#s=Math.min(this.#s,n),this.#l=Math.max(this.#l,
e+r),this.#c=Math.max(this.#c,n+o))}done(){if(!(this.#l>this.#i))throw new Error("there is nothing to draw");let[e,n]=this.at(this.#i,this.#s);return w(this.#n,
{transform:`translate(${-e} ${-n})`}),{element:h("g",{},this.#t,this.#n),width:m(this.#l-this.#i),height:m(this.#c-this.#s)}}};function m(t){return Math.round(t*
100)/100}function L({colour:t,opacity:e}){return e<1?{fill:t,"fill-opacity":m(e)}:{fill:t}}function W({colour:t,opacity:e},n,r="solid"){let o={fill:"none",stroke:t,
"stroke-width":m(n)};return e<1&&(o["stroke-opacity"]=m(e)),r==="dashed"&&(o["stroke-dasharray"]=`${m(2.2*n)} ${m(1.6*n)}`),r==="dotted"&&(o["stroke-dasharray"]=
`${m(n)} ${m(n)}`),o}var Ee="…",ke="Segmenter"in Intl?new Intl.Segmenter(void 0,{granularity:"grapheme"}):null;function vt(t){if(ke)return Array.from(ke.segment(t),({segment:n,index:r})=>({
letter:n,at:r}));let e=0;return[...t].map(n=>(e+=n.length,{letter:n,at:e-n.length}))}function tr(t,e){let n=t.data,r=document.createRange(),o=e?0:n.search(/\S/);
if(o<0)return[];let i=e?n.length:n.trimEnd().length;r.setStart(t,o),r.setEnd(t,i);let s=[...r.getClientRects()].filter(c=>c.width>0);if(!s.length)return[];let a=c=>e?
c:c.replace(/\s+/g," ");if(s.every(c=>Math.abs(c.top-s[0].top)<c.height/2))return[{text:a(n.slice(o,i)),box:ve(s)}];let l=[];for(let{letter:c,at:u}of vt(n.slice(
o,i))){r.setStart(t,o+u),r.setEnd(t,o+u+c.length);let[f]=[...r.getClientRects()].slice(-1),p=l.at(-1);if(!f||f.width===0&&!p)continue;let d=p?.boxes[0];p&&d&&(f.
width===0||Math.abs(f.top-d.top)<f.height/2)?(p.text+=c,f.width>0&&p.boxes.push(f)):(e||c.trim())&&l.push({text:c,boxes:[f]})}return l.map(c=>({text:e?c.text:a(
c.text).trim(),box:ve(c.boxes)}))}function ve(t){let[e,n]=[Math.min(...t.map(o=>o.left)),Math.min(...t.map(o=>o.top))],r=Math.max(...t.map(o=>o.right));return{x:e,
y:n,width:r-e,height:Math.max(...t.map(o=>o.bottom))-n}}function Me(t,e,n,r,o,i){if(T(n.color).opacity===0||!e.data.trim())return;let s=n.whiteSpaceCollapse==="\
preserve"||n.whiteSpace.startsWith("pre");for(let a of tr(e,s)){let l=i===null?a:rr(a,i,n,r);l&&Mt(t,l,n,r,o)}}function Mt(t,e,n,r,o){let{box:i}=e,{ascent:s,descent:a}=F(
n),[l,c]=t.at(i.x,i.y),u=er(i,o,n),f=l+{start:0,middle:i.width/2,end:i.width}[u],p=Number.parseFloat(n.fontSize)*r,d=h("text",{x:m(f),y:m(c+i.height*s/(s+a)),"t\
ext-anchor":u==="start"?null:u,...Tt(n,p),...L(T(n.color))});d.textContent=nr(e.text,n.textTransform),/^\s|\s$|\s\s/.test(e.text)&&d.setAttribute("xml:space","p\
reserve");let y=n.textDecorationLine;y&&y!=="none"&&d.setAttribute("text-decoration",y),t.add(d),t.covers(i)}function Tt(t,e){let n=Number.parseFloat(t.letterSpacing);
return{"font-family":H(t.fontFamily),"font-size":m(e),"font-weight":t.fontWeight==="400"?null:t.fontWeight,"font-style":t.fontStyle==="normal"?null:t.fontStyle,
"letter-spacing":n?m(n*e/Number.parseFloat(t.fontSize)):null,style:t.fontVariantNumeric==="normal"?null:`font-variant-numeric: ${t.fontVariantNumeric}`}}function er(t,e,{
textAlign:n}){if(n==="right"||n==="end")return"end";let r=t.x+t.width/2-e.x-e.width/2;return n==="center"||Math.abs(r)<1&&t.width<e.width+1?"middle":e.x+e.width-
t.x-t.width<1&&t.x-e.x>2?"end":"start"}function nr(t,e){return e==="uppercase"?t.toUpperCase():e==="lowercase"?t.toLowerCase():t}function rr(t,e,n,r){let{box:o,
text:i}=t;if(o.x+o.width<=e+1)return t;let s=D();s.font=`${n.fontStyle} ${n.fontWeight} ${Number.parseFloat(n.fontSize)*r}px ${n.fontFamily}`;let a=Te(i,e-o.x,l=>s.
measureText(l).width);return a?{text:a,box:{...o,width:e-o.x}}:null}function Te(t,e,n){if(n(t)<=e)return t;let r=vt(t).map(({letter:o})=>o);for(;r.length&&n(r.join(
"").trimEnd()+Ee)>e;)r.pop();return r.length?r.join("").trimEnd()+Ee:""}function Ae(t,e,n,r){let o=t.trim().split(/\s+/).filter(Boolean),i=[];for(;o.length&&i.length<
n;){if(i.length===n-1){i.push(Te(o.join(" "),e,r));break}let s=o.shift()??"";for(;o.length&&r(`${s} ${o[0]}`)<=e;)s+=` ${o.shift()}`;if(r(s)>e){let a=vt(s).map(
({letter:c})=>c),l=a.length;for(;l>1&&r(a.slice(0,l).join(""))>e;)l-=1;o.unshift(a.slice(l).join("")),s=a.slice(0,l).join("")}i.push(s)}return i.filter(Boolean)}var lt={width:1920,height:1080},or=2.6,Ce=28,ir=560,K={title:24,question:17,sentence:17,foot:13},sr=1.75;function at(t,e,n,r,o,i,s){let a=D();return a.font=`${o?
700:400} ${e}px ${i.family}`,Ae(t,n,r,l=>a.measureText(l).width).map(l=>({text:l,size:e,bold:o,colour:s}))}var Y=1.36;function $e(t,e,n){let r=Math.max(ir,Math.
ceil(t.width))+2*Ce;return Re(t,e,n,{width:r,height:null,edge:Ce,type:1})}function Oe(t,e,n){return Re(t,e,n,{...lt,edge:56,type:sr})}function Re(t,e,n,r){let{width:o,
edge:i,type:s}=r,a=o-2*i,{title:l,question:c,sentence:u}=e,f=[...at(l,K.title*s,a,2,!0,n,n.ink),...at(c,K.question*s,a,2,!1,n,n.muted),...at(u,K.sentence*s,a,2,
!1,n,n.ink)],p=ar(e,n,a,K.foot*s),d=i+f.reduce((P,C)=>P+C.size*Y,0)+14*s,y=p.rows*K.foot*s*Y+16*s+i*.7,k=r.height===null?t.height:r.height-d-y,E=r.height===null?
1:Math.min(or,a/t.width,k/t.height),b=Math.ceil(r.height??d+t.height+y),S=h("svg",{width:o,height:b,viewBox:`0 0 ${o} ${b}`,xmlns:"http://www.w3.org/2000/svg"});
S.append(h("title",{},l),h("desc",{},[c,u,e.model,e.credit].filter(Boolean).join(`
`)),h("rect",{width:o,height:b,fill:n.ground}));let g=i;for(let P of f)S.append(At(P,i,g+P.size,n)),g+=P.size*Y;let $=m(i+(a-t.width*E)/2),O=m(d+(k-t.height*E)/
2);return S.append(h("g",{transform:`translate(${$} ${O}) scale(${Math.round(E*1e4)/1e4})`},t.element)),p.write(S,i,b-y+16*s),S}function At({text:t,size:e,bold:n,
colour:r},o,i,s,a=""){return h("text",{x:m(o),y:m(i),"font-family":H(s.family),"font-size":m(e),"font-weight":n?700:null,"text-anchor":a||null,fill:r},t)}function ar({
model:t,credit:e},n,r,o){let i=D();i.font=`${o}px ${n.family}`;let s=i.measureText(e).width,a=i.measureText(t).width+s+2*o<=r,l=at(t,o,r,a?1:2,!1,n,n.muted),c=a?
1:l.length+1;return{rows:c,write(u,f,p){let d=h("line",{x1:f,x2:f+r,y1:m(p-o*.5),y2:m(p-o*.5)});w(d,{stroke:n.line,"stroke-width":1}),u.append(d),l.forEach((k,E)=>{
u.append(At(k,f,p+o*(1+E*Y),n))});let y={text:e,size:o,bold:!1,colour:n.muted};u.append(At(y,f+r,p+o*(1+(c-1)*Y),n,"end"))}}}async function Le(t){let e=new Map;await Promise.all([...t.querySelectorAll("image")].map(async n=>{let r=new Image;r.src=n.href.baseVal,await r.decode(),e.set(
n,r)}));for(let[n,r]of lr(t)){let o=new Image;o.src=r,await o.decode(),e.set(n,o)}return e}function lr(t){let e=t._fullLayout,n=[...t.querySelectorAll(".gl-cont\
ainer canvas")];return Object.keys(e??{}).filter(o=>/^scene\d*$/.test(o)).flatMap(o=>{let i=e?.[o]._scene?.toImage?.("png"),s=n.pop();return i&&s?[[s,i]]:[]})}var cr=3e4,ur=1.5,dr=4096;function ct(t,e,n,r){if(n.width<=0||n.height<=0)return;t.covers(n);let[o,i]=fr(e);if(!o||!i)return;let[s,a]=t.at(n.x,n.y),l=r&&Math.min(
n.width/o,n.height/i)>=ur;if(l&&o*i<=cr){for(let f of pr(s,a,n,mr(e,o,i)))t.add(f);return}let c=l?Math.max(1,Math.floor(Math.min(8,dr/Math.max(o,i)))):1,u=Pe(e,
o*c,i*c,!l).toDataURL("image/png");t.add(h("image",{x:s,y:a,width:m(n.width),height:m(n.height),preserveAspectRatio:"none",href:u,style:l?"image-rendering: pixe\
lated":null}))}function fr(t){return t instanceof HTMLCanvasElement?[t.width,t.height]:[t.naturalWidth,t.naturalHeight]}function Pe(t,e,n,r){let o=A("canvas",{width:e,
height:n}),i=_(o);return i.imageSmoothingEnabled=r,i.drawImage(t,0,0,e,n),o}function mr(t,e,n){let r=t instanceof HTMLCanvasElement?t:Pe(t,e,n,!1);return _(r).getImageData(
0,0,e,n)}function pr(t,e,n,r){let[o,i]=[n.width/r.width,n.height/r.height];return gr(r).map(([s,a,l])=>h("path",{d:l.map(([c,u,f])=>{let[p,d]=[m(t+c*o),m(t+(c+f)*
o)];return`M${p} ${m(e+u*i)}H${d}V${m(e+(u+1)*i)}H${p}z`}).join(""),fill:s,"fill-opacity":a<1?m(a):null,"shape-rendering":"crispEdges"}))}function gr({width:t,height:e,
data:n}){let r=new Map;for(let o=0;o<e;o++){let[i,s]=[0,[0,0,0]];for(let a=0;a<t;a++){let l=4*(o*t+a),c=n[l]*2**24+n[l+1]*2**16+n[l+2]*2**8+n[l+3];if(n[l+3]!==0&&
c===i)s[2]+=1;else if(n[l+3]!==0){let u=r.get(c)??[];s=[a,o,1],u.push(s),r.set(c,u)}i=c}}return[...r].map(([o,i])=>{let s=[16777216,65536,256].map(a=>Math.floor(
o/a)%256);return[it(s),o%256/255,i]})}var hr={"to top":0,"to right":90,"to bottom":180,"to left":270};function X(t,e=","){let n=[""],r=0;for(let o of t)o==="("&&(r+=1),o===")"&&(r-=1),r===0&&e.includes(
o)?n.push(""):n[n.length-1]+=o;return n.map(o=>o.trim()).filter(Boolean)}function yr(t){let e=/^(repeating-)?linear-gradient\((.+)\)$/.exec(t);if(!e)return null;
let[n,...r]=X(e[2]),o=hr[n]??(/^-?[\d.]+deg$/.test(n)?Number.parseFloat(n):null),i=(o===null?[n,...r]:r).flatMap(s=>{let[a,...l]=X(s," ");return l.length?l.map(
c=>({colour:a,...br(c)})):[{colour:a,share:null,pixels:0}]});return{repeats:!!e[1],angle:o??180,stops:wr(i)}}function br(t){let[e,n]=[0,0];for(let[,r,o,i]of t.matchAll(
/([+-]?)\s*([\d.]+)(%|px)/g)){let s=(r==="-"?-1:1)*Number(o);i==="%"?e+=s/100:n+=s}return{share:e,pixels:n}}function wr(t){let e=t.map(({share:n})=>n);e[0]??=0,
e[e.length-1]??=1;for(let n=1;n<e.length;n++){if(e[n]!==null)continue;let r=n;for(;e[r]===null;)r+=1;let o=e[n-1]??0;e[n]=o+((e[r]??1)-o)/(r-n+1)}return t.map((n,r)=>({
...n,share:e[r]??0}))}function Ne(t,e,n,r,o){let i=T(e.backgroundColor);if(i.opacity>0){let s=r();w(s,L(i)),t.add(s),t.covers(n)}if(e.backgroundImage!=="none")for(let[
s,a]of X(e.backgroundImage).entries()){let l=yr(a);l&&(l.repeats?Er(t,l,n,r(),o):Sr(t,l,xr(e,s,n,o),n,r,o))}}function xr(t,e,n,r){let o=d=>X(d)[e]??X(d)[0],[i,s="\
auto"]=o(t.backgroundSize).split(" ");if(i==="auto"&&s==="auto")return n;let a=(d,y)=>d==="auto"?y:d.endsWith("%")?Number.parseFloat(d)/100*y:Number.parseFloat(
d)*r,[l,c]=[a(i,n.width),a(s,n.height)],[u,f]=o(t.backgroundPosition).split(" "),p=(d,y)=>d.endsWith("%")?Number.parseFloat(d)/100*y:Number.parseFloat(d)*r;return{
x:n.x+p(u,n.width-l),y:n.y+p(f,n.height-c),width:l,height:c}}function Sr(t,e,n,r,o,i){let{angle:s,stops:a}=e;t.covers(n);let l=n===r,[c,u]=t.at(n.x,n.y),f={x:c,
y:u,width:m(n.width),height:m(n.height)},p=l?o():h("rect",f);if(a.every(d=>d.colour===a[0].colour))w(p,L(T(a[0].colour)));else{let d=s*Math.PI/180,[y,k]=[Math.sin(
d),-Math.cos(d)],E=(Math.abs(n.width*y)+Math.abs(n.height*k))/2,[b,S]=[c+n.width/2,u+n.height/2],g=t.define(h("linearGradient",{gradientUnits:"userSpaceOnUse",x1:m(
b-y*E),y1:m(S-k*E),x2:m(b+y*E),y2:m(S+k*E)},...a.map(({colour:$,share:O,pixels:P})=>{let C=T($),N=O+P*i/(2*E);return h("stop",{offset:Math.round(N*1e4)/1e4,"sto\
p-color":C.colour,"stop-opacity":C.opacity<1?m(C.opacity):null})})));w(p,{fill:`url(#${g})`})}t.add(p)}function Er(t,{angle:e,stops:n},r,o,i){let[s,a]=[T(n[0].colour),
T(n[n.length-1].colour)],l=n[n.length-1].pixels*i,c=n[1].pixels*i;if(!(l>1))return;t.covers(r);let u=o.cloneNode();w(u,L(a)),t.add(u);let f=e*Math.PI/180,[p,d]=[
Math.sin(f),-Math.cos(f)],[y,k]=t.at(r.x+r.width/2,r.y+r.height/2),E=(Math.abs(r.width*p)+Math.abs(r.height*d))/2,b=Math.hypot(r.width,r.height)/2,S=[];for(let g=c/
2-E;g<E+c;g+=l){let[$,O]=[y+g*p,k+g*d];S.push(`M${m($-b*d)} ${m(O+b*p)}L${m($+b*d)} ${m(O-b*p)}`)}t.clipped(o,()=>{t.add(h("path",{d:S.join(""),fill:"none",stroke:s.
colour,"stroke-width":m(c)}))})}var Ie=["top","right","bottom","left"];function Be(t,e,n,r){if(n.width<=0&&n.height<=0)return;let o=Ge(e,n,r);De(t,e,n,o,r,!1),Ne(t,e,n,i=>G(t,n,o,i),r),De(t,e,
n,o,r,!0),vr(t,e,n,o,r),Mr(t,e,n,o,r)}function He(t,e,n,r){let[o,i,s,a]=Ie.map(u=>Ve(e,u,r).width),l={x:n.x+a,y:n.y+o,width:n.width-a-i,height:n.height-o-s},c=Ge(
e,n,r).map(u=>Math.max(0,u-Math.max(o,a)));return G(t,l,c)}function Fe(t,e,n){let r=/^polygon\((.+)\)$/.exec(e)?.[1];if(!r)return null;let o=r.split(",").map(i=>{
let[s,a]=i.trim().split(/\s+/);return t.at(n.x+Ct(s,n.width),n.y+Ct(a,n.height)).join(",")});return h("polygon",{points:o.join(" ")})}function Ct(t,e){return t.
endsWith("%")?Number.parseFloat(t)/100*e:Number.parseFloat(t)}function Ve(t,e,n){let r=t.getPropertyValue(`border-${e}-style`);return{width:(r==="none"?0:Number.
parseFloat(t.getPropertyValue(`border-${e}-width`))*n)||0,style:r,colour:t.getPropertyValue(`border-${e}-color`)}}function Ge(t,e,n){let r=[t.borderTopLeftRadius,
t.borderTopRightRadius,t.borderBottomRightRadius,t.borderBottomLeftRadius].map(i=>{let[s]=i.split(" ");return s.endsWith("%")?Ct(s,e.width):(Number.parseFloat(s)||
0)*n}),o=Math.min(e.width,e.height)/2;return r.map(i=>Math.min(i,o))}function G(t,e,n,r=0){let[o,i]=t.at(e.x-r,e.y-r),s=Math.max(0,m(e.width+2*r)),a=Math.max(0,
m(e.height+2*r)),l=n.map(c=>c>0?Math.max(0,m(c+r)):0);return l.every(c=>c===l[0])?h("rect",{x:o,y:i,width:s,height:a,rx:l[0]||null}):h("path",{d:kr(o,i,s,a,l)})}
function kr(t,e,n,r,[o,i,s,a]){let l=(c,u,f)=>c?`a${c} ${c} 0 0 1 ${u} ${f}`:"";return[`M${m(t+o)} ${e}H${m(t+n-i)}`,l(i,i,i),`V${m(e+r-s)}`,l(s,-s,s),`H${m(t+a)}`,
l(a,-a,-a),`V${m(e+o)}`,l(o,o,-o),"z"].join("")}function vr(t,e,n,r,o){let i=Ie.map(g=>Ve(e,g,o)),[s]=i;if(!i.filter(g=>g.width>0&&T(g.colour).opacity>0).length)
return;if(t.covers(n),i.every(g=>g.width===s.width&&g.style===s.style&&g.colour===s.colour)){let g=G(t,n,r,-s.width/2);V(t,g,W(T(s.colour),s.width,s.style));return}
let[c,u,f,p]=i.map(g=>g.width),[d,y]=[n.x,n.y],[k,E]=[d+n.width,y+n.height],b=[[d+p,y+c],[k-u,y+c],[k-u,E-f],[d+p,E-f]],S=[[d,y],[k,y],[k,E],[d,E]];i.forEach((g,$)=>{
let O=T(g.colour);if(!g.width||!O.opacity)return;let P=($+1)%4;if(["dashed","dotted"].includes(g.style)){let N=Q=>[0,1].map(tt=>(S[Q][tt]+b[Q][tt])/2),[[xt,hn],
[yn,bn]]=[N($),N(P)].map(([Q,tt])=>t.at(Q,tt));V(t,h("line",{x1:xt,y1:hn,x2:yn,y2:bn}),W(O,g.width,g.style));return}let C=[S[$],S[P],b[P],b[$]].map(([N,xt])=>t.
at(N,xt).join(","));V(t,h("polygon",{points:C.join(" ")}),L(O))})}function Mr(t,e,n,r,o){let i=T(e.outlineColor),s=Number.parseFloat(e.outlineWidth)*o;if(e.outlineStyle===
"none"||!s||!i.opacity)return;let a=Number.parseFloat(e.outlineOffset)*o+s/2;V(t,G(t,n,r,a),W(i,s,e.outlineStyle))}function Tr(t){return!t||t==="none"?[]:t.split(
/,(?![^(]*\))/).map(e=>{let[n=0,r=0,o=0,i=0]=[...e.matchAll(/(-?[\d.]+)px/g)].map(a=>Number(a[1]));return{colour:e.replace(/(-?[\d.]+)px/g,"").replace("inset","").
trim(),x:n,y:r,blur:o,spread:i,inset:e.includes("inset")}})}function De(t,e,n,r,o,i){for(let s of Tr(e.boxShadow).reverse()){let a=T(s.colour);if(s.inset!==i||s.
blur||!a.opacity)continue;let l=s.spread*o;if(s.x||s.y){let{width:c,height:u}=n,f={x:n.x+s.x*o,y:n.y+s.y*o,width:c,height:u};V(t,G(t,f,r,l),L(a))}else if(l){let c=G(
t,n,r,(i?-l:l)/2);V(t,c,W(a,l))}}}function V(t,e,n){for(let[r,o]of Object.entries(n))e.setAttribute(r,String(o));t.add(e)}var Ar="foreignObject, script, style, title, desc, animate, animateTransform, .hoverlayer, .draglayer, .shapelayer-drag",$t="defs, clipPath, linearGradient, rad\
ialGradient, pattern, marker, mask, symbol",Cr=[["fill-rule","nonzero"],["clip-rule","nonzero"],["stroke-dasharray","none"],["stroke-dashoffset","0px"],["stroke\
-linecap","butt"],["stroke-linejoin","miter"],["shape-rendering","auto"],["marker-start","none"],["marker-mid","none"],["marker-end","none"]],$r=[["opacity","1"],
["clip-path","none"],["mask","none"]],Rt=/^(x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|d|points|dx|dy|transform|offset|viewBox|preserveAspectRatio|href|xlink:href|id|gradientUnits|gradientTransform|spreadMethod|clipPathUnits|patternUnits|patternTransform|refX|refY|markerWidth|markerHeight|markerUnits|orient|fx|fy|rotate|textLength|lengthAdjust|xml:space)$/;
function qe(t,e,n,r,o){if(n.width<=0||n.height<=0)return;let[i,s]=t.at(n.x,n.y),{across:a,down:l,left:c,top:u}=Rr(e,n,r),f=`translate(${m(i+c)} ${m(s+u)}) scale\
(${je(a)} ${je(l)})`;Lr(t,e,n,{across:a,down:l,left:c,top:u});let p=()=>t.group({transform:f,...Or(e)},()=>{for(let d of e.children){let y=Ue(t,d,o);y&&t.add(y)}});
getComputedStyle(e).overflow==="visible"?p():t.clipped(h("rect",{x:i,y:s,width:m(n.width),height:m(n.height)}),p)}function Or(t){let{opacity:e}=getComputedStyle(
t);return e==="1"?{}:{opacity:e}}function Rr(t,e,n){let r=t.viewBox.baseVal;if(!r||!(r.width>0))return{across:n,down:n,left:0,top:0};let[o,i]=[e.width/r.width,e.
height/r.height],s=t.getAttribute("preserveAspectRatio")??"xMidYMid meet";s.startsWith("none")||(o=i=s.includes("slice")?Math.max(o,i):Math.min(o,i));let a=l=>s.
includes(`${l}Min`)?0:s.includes(`${l}Max`)?1:.5;return{across:o,down:i,left:(e.width-r.width*o)*a("x")-r.x*o,top:(e.height-r.height*i)*a("Y")-r.y*i}}function Lr(t,e,n,{
across:r,down:o,left:i,top:s}){if(t.covers(n),getComputedStyle(e).overflow!=="visible")return;let{x:a,y:l,width:c,height:u}=e.getBBox();c*r>4*n.width||u*o>4*n.height||
t.covers({x:n.x+i+a*r,y:n.y+s+l*o,width:c*r,height:u*o})}function Ue(t,e,n){if(!(e instanceof SVGElement)||e.matches(Ar))return null;let r=getComputedStyle(e),o=e.
matches($t);if(!o&&!e.closest($t)&&(r.display==="none"||r.opacity==="0"))return null;if(e instanceof SVGImageElement)return Br(t,e,r,n);if(e instanceof SVGTextElement)
return Nr(e,r);let i=h(e.tagName);for(let{name:a,value:l}of e.attributes)Rt.test(a)&&i.setAttribute(a,l);if(o||Lt(i,e,r),(e instanceof SVGGeometryElement||e.tagName===
"use")&&(r.visibility==="hidden"||!Pr(i,r,e)))return null;if(e.tagName==="stop"){let{colour:a,opacity:l}=T(r.stopColor);w(i,{"stop-color":a,"stop-opacity":m(l*Number(
r.stopOpacity))})}for(let a of e.children){let l=Ue(t,a,n);l&&i.append(l)}return!i.childNodes.length&&["g","svg","a"].includes(e.tagName)?null:i}function Lt(t,e,n){
ze(t,n,$r);let{transform:r}=n;if(e.hasAttribute("transform")||!r||r==="none")return;let[o,i]=n.transformOrigin.split(" ").map(c=>Number.parseFloat(c)),s=n.transformBox===
"fill-box"&&e instanceof SVGGraphicsElement?e.getBBox():{x:0,y:0},[a,l]=[m(o+s.x),m(i+s.y)];w(t,{transform:`translate(${a} ${l}) ${r} translate(${-a} ${-l})`})}
function ze(t,e,n){for(let[r,o]of n){let i=e.getPropertyValue(r);i&&i!==o&&t.setAttribute(r,_e(i))}}function _e(t){return t.replace(/url\(["']?[^"')]*#([^"')]+)["']?\)/g,
"url(#$1)").replace(/(\d)px/g,"$1")}function Pr(t,e,n){let r=ut(e.fill,e.fillOpacity),o=ut(e.stroke,e.strokeOpacity),i=Number.parseFloat(e.strokeWidth),s=!!(o&&
i>0);return!r&&!s&&!n.closest($t)&&e.markerEnd==="none"?!1:(w(t,{fill:r?.colour??"none","fill-opacity":Ot(r)}),s&&w(t,{stroke:o?.colour,"stroke-width":i,"stroke\
-opacity":Ot(o)}),ze(t,e,Cr),!0)}function ut(t,e){if(t.startsWith("url("))return{colour:_e(t).split(" ")[0],opacity:Number(e)};let n=T(t);return n.opacity>0&&Number(
e)>0?{colour:n.colour,opacity:n.opacity*Number(e)}:null}function Ot(t){return t&&t.opacity<1?m(t.opacity):null}function Nr(t,e){if(e.visibility==="hidden"||!t.textContent?.
trim())return null;let n=h("text",{...Tt(e,Number.parseFloat(e.fontSize))});for(let{name:l,value:c}of t.attributes)Rt.test(l)&&n.setAttribute(l,c);Lt(n,t,e),w(n,
{"text-anchor":e.textAnchor==="start"?null:e.textAnchor}),e.whiteSpaceCollapse==="preserve"&&w(n,{"xml:space":"preserve"}),Dr(n,t,e);for(let l of t.childNodes)We(
n,l,e);let r=ut(e.fill,e.fillOpacity),o=ut(e.stroke,e.strokeOpacity),i=Number.parseFloat(e.strokeWidth);if(!o||!(i>0))return r?(w(n,L(r)),n):null;let s=n.cloneNode(
!0);for(let l of[s,...s.querySelectorAll("tspan")])l.removeAttribute("fill");let a={stroke:o.colour,"stroke-opacity":Ot(o),"stroke-width":i,"stroke-linejoin":"r\
ound"};return w(s,{...a,fill:o.colour,"aria-hidden":"true"}),w(n,r?L(r):{fill:"none"}),h("g",{},s,n)}function Dr(t,e,n){let{ascent:r,descent:o}=F(n),i={middle:.26,
central:(r-o)/2,hanging:.8*r,"text-before-edge":r,"text-after-edge":-o}[n.dominantBaseline];if(!i)return;let s=Number.parseFloat(n.fontSize);for(let a of[t,...e.
querySelector("tspan[y]")?t.querySelectorAll("tspan[y]"):[]])a.setAttribute("y",String(m(Number(a.getAttribute("y")??0)+i*s)))}function We(t,e,n){if(e instanceof
Text){t.append(e.data);return}if(!(e instanceof SVGElement)||e.matches("title, desc"))return;let r=getComputedStyle(e),o=h("tspan");for(let{name:s,value:a}of e.
attributes)Rt.test(s)&&s!=="href"&&o.setAttribute(s,a);let i=s=>r[s]!==n[s];i("fill")&&w(o,{fill:T(r.fill).colour}),i("fontSize")&&w(o,{"font-size":Number.parseFloat(
r.fontSize)}),i("fontWeight")&&w(o,{"font-weight":r.fontWeight}),i("fontStyle")&&w(o,{"font-style":r.fontStyle}),i("fontFamily")&&w(o,{"font-family":H(r.fontFamily)}),
Ir(o,Number.parseFloat(r.fontSize));for(let s of e.childNodes)We(o,s,r);t.append(o)}function Ir(t,e){let n=t.getAttribute("dy");if(n===null)return;let r=Number.
parseFloat(n)*(n.endsWith("em")?e:1);t.hasAttribute("x")&&t.hasAttribute("y")?(w(t,{y:m(Number(t.getAttribute("y"))+r)}),t.removeAttribute("dy")):w(t,{dy:m(r)})}
function Br(t,e,n,r){let o=r.get(e);if(!o)return null;let[i,s,a,l]=[e.x,e.y,e.width,e.height].map(f=>f.baseVal.value),c=h("g");Lt(c,e,n),e.hasAttribute("transfo\
rm")&&w(c,{transform:e.getAttribute("transform")});let u=n.imageRendering==="pixelated"||n.imageRendering.includes("crisp");return t.apart(c,()=>ct(t,o,{x:i,y:s,
width:a,height:l},u)),c}function je(t){return Math.round(t*1e4)/1e4}var Hr=[..."position display box-sizing top right bottom left width height min-width min-height max-width max-height".split(" "),..."margin-top margin-right mar\
gin-bottom margin-left padding-top padding-right padding-bottom padding-left".split(" "),...["top","right","bottom","left"].flatMap(t=>["width","style","color"].
map(e=>`border-${t}-${e}`)),..."border-top-left-radius border-top-right-radius border-bottom-left-radius border-bottom-right-radius".split(" "),..."background-c\
olor background-image background-size background-position background-repeat box-shadow".split(" "),..."outline-width outline-style outline-color outline-offset \
clip-path opacity visibility z-index".split(" "),..."transform transform-origin rotate translate scale overflow-x overflow-y float vertical-align".split(" "),..."\
flex-grow flex-shrink flex-basis align-self justify-self order".split(" "),..."grid-row-start grid-row-end grid-column-start grid-column-end".split(" "),..."col\
or font-family font-size font-weight font-style font-variant-numeric line-height letter-spacing".split(" "),..."white-space text-align text-transform text-inden\
t".split(" ")],Ke=["before","after"];function Ye(t){let e=[t,...t.querySelectorAll("*")].flatMap(i=>i instanceof HTMLElement?Ke.flatMap(s=>Fr(i,s)):[]);if(!e.length)
return()=>{};let n=Ke.map(i=>`[data-drawn~="${i}"]::${i}`).join(", "),r=A("style",{},`${n} { content: none !important; }`),o=t.getRootNode();(o instanceof ShadowRoot?
o:document.head).append(r);for(let{element:i,name:s,stand:a}of e)i.dataset.drawn=`${i.dataset.drawn??""} ${s}`,s==="before"?i.prepend(a):i.append(a);return()=>{
r.remove();for(let{element:i,stand:s}of e)s.remove(),delete i.dataset.drawn}}function Fr(t,e){let n=getComputedStyle(t,`::${e}`),{content:r,display:o}=n;if(r===
"none"||r==="normal"||o==="none")return[];let i=A("span",{},/^"(.*)"$/s.exec(r)?.[1].replace(/\\(.)/g,"$1")??"");return i.style.cssText=Hr.map(s=>`${s}: ${n.getPropertyValue(
s)} !important`).join(";"),[{element:t,name:e,stand:i}]}var Xe=["auto","scroll"];function Je(t){let e=[],n=(o,i,s)=>{let[a,l]=[o.style.getPropertyValue(i),o.style.getPropertyPriority(i)];o.style.setProperty(i,s,"impo\
rtant"),e.push(()=>o.style.setProperty(i,a,l))},r=[t,...t.querySelectorAll("*")];for(let o of r){if(!(o instanceof HTMLElement)||o.scrollWidth<=o.clientWidth&&o.
scrollHeight<=o.clientHeight)continue;let{scrollLeft:i,scrollTop:s}=o;(i||s)&&(o.scrollTo({left:0,top:0,behavior:"instant"}),e.push(()=>o.scrollTo({left:i,top:s,
behavior:"instant"})))}n(t,"max-height","none"),n(t,"transition","none");for(let o=0;o<3;o++){let[i,s]=jr(r);if(i&&n(t,"width",`${Vr(t)+Math.min(i,6e3)}px`),i&&
n(t,"max-width","none"),s&&n(t,"height",`${Gr(t)+Math.min(s,6e3)}px`),!i&&!s)break}return()=>{for(let o of e.reverse())o()}}var Vr=t=>t.offsetWidth,Gr=t=>t.offsetHeight;
function jr(t){let[e,n]=[0,0];for(let r of t){let[o,i]=[r.scrollWidth-r.clientWidth,r.scrollHeight-r.clientHeight];if(o<=1&&i<=1)continue;let{overflowX:s,overflowY:a,
display:l}=getComputedStyle(r);l!=="inline"&&(Xe.includes(s)&&(e=Math.max(e,o)),Xe.includes(a)&&(n=Math.max(n,i)))}return[e>1?e:0,n>1?n:0]}var qr=".player, .handle, .live, .pin-button, .more, .order, .begin, .presets, .shade button, button.arrow, button[data-act], .enter, input, datalist, script, s\
tyle, template";function tn(t,e,n){let r=[Je(t),Ye(t)];try{let o=t.getBoundingClientRect(),i=new st(o);return Pt(t,{paper:i,images:e,hints:n,scale:1,holds:o,cut:null}),
i.done()}finally{for(let o of r.reverse())o()}}function Pt(t,e){if(t.matches(qr)||!t.childElementCount&&e.hints.has(t.textContent??""))return;let n=getComputedStyle(
t);if(!(n.display==="none"||n.opacity==="0"||n.clipPath==="inset(50%)")){if(t instanceof HTMLElement&&Ur(n)){zr(t,n,e);return}n.opacity==="1"?Ze(t,n,e):e.paper.
group({opacity:n.opacity},()=>Ze(t,n,e))}}function Ur({transform:t,rotate:e}){if(e!=="none"&&e!=="0deg")return!0;if(t==="none")return!1;let{a:n,b:r,c:o,d:i}=new DOMMatrixReadOnly(
t);return Math.abs(r)>.001||Math.abs(o)>.001||n<0||i<0}function zr(t,e,n){let{paper:r}=n,o=n.scale*Nt(t),i=new DOMMatrix(e.transform==="none"?"":e.transform),s=e.
rotate==="none"?0:Number.parseFloat(e.rotate),a=new DOMMatrix().rotate(s).multiply(i),[l,c]=e.transformOrigin.split(" ").map(C=>Number.parseFloat(C)*o),u=["tran\
sform","rotate","transition"],f=u.map(C=>[C,t.style.getPropertyValue(C)]);r.covers(t.getBoundingClientRect());for(let C of u)t.style.setProperty(C,"none");let p=t.
getBoundingClientRect(),[d,y]=r.at(p.x+l,p.y+c),{a:k,b:E,c:b,d:S,e:g,f:$}=a,O=[k,E,b,S,g*o,$*o].map(C=>Math.round(C*1e5)/1e5),P=`translate(${d} ${y}) matrix(${O.
join(" ")}) translate(${-d} ${-y})`;r.group({transform:P},()=>Pt(t,n));for(let[C,N]of f)t.style.setProperty(C,N)}function Nt(t){return t.currentCSSZoom??1}function Ze(t,e,n){
let{paper:r,images:o}=n,i=t.getBoundingClientRect(),s=e.visibility!=="hidden",a=e.transform==="none"?1:new DOMMatrixReadOnly(e.transform).a||1,l={...n,scale:n.scale*
a},c=l.scale*Nt(t);if(t instanceof SVGSVGElement){s&&qe(r,t,i,c,o);return}if(s&&e.display!=="contents"){let p=Fe(r,e.clipPath,i),d=()=>_r(t,e,r,i,c);p?r.clipped(
p,d):d()}if(t instanceof HTMLCanvasElement||t instanceof HTMLImageElement){if(!s)return;let p=e.imageRendering==="pixelated";ct(r,o.get(t)??t,dt(e,i,c),p);return}
if(t instanceof HTMLSelectElement){s&&Xr(t,e,r,i,c);return}s&&e.display==="list-item"&&Jr(e,r,i,c);let u=e.display==="contents"?n.holds:i,f={...l,holds:u,cut:Kr(
t,e,i,n.cut,c)};Wr(t,e)?r.clipped(He(r,e,i,c),()=>Qe(t,e,f)):Qe(t,e,f)}function _r(t,e,n,r,o){let i=e.display==="inline"?[...t.getClientRects()]:[r];for(let s of i)
Be(n,e,s,o)}function dt(t,e,n){let r=a=>(Number.parseFloat(t.getPropertyValue(a))||0)*n,o=a=>r(`border-${a}-width`)+r(`padding-${a}`),[i,s]=[o("left"),o("top")];
return{x:e.x+i,y:e.y+s,width:e.width-i-o("right"),height:e.height-s-o("bottom")}}function Wr(t,{overflowX:e,overflowY:n,display:r}){return r==="inline"||![e,n].
some(o=>o==="hidden"||o==="clip")?!1:t.scrollWidth>t.clientWidth+1||t.scrollHeight>t.clientHeight+1}function Kr(t,e,n,r,o){if(!(e.textOverflow==="ellipsis"&&t.scrollWidth>
t.clientWidth))return r;let s=dt(e,n,o);return Math.min(s.x+s.width,r??Number.POSITIVE_INFINITY)}function Qe(t,e,n){let r=n.scale*Nt(t),o=t.shadowRoot??t,i=[];for(let s of o.
childNodes)s instanceof Text&&i.push({node:s,layer:0}),s instanceof Element&&i.push({node:s,layer:Yr(getComputedStyle(s))});i.sort((s,a)=>s.layer-a.layer);for(let{
node:s}of i)s instanceof Element?Pt(s,n):e.visibility!=="hidden"&&Me(n.paper,s,e,r,n.holds,n.cut)}function Yr({position:t,zIndex:e,transform:n,opacity:r}){let o=Number.
parseInt(e,10);return o?o<0?o:o+1:t!=="static"||n!=="none"||r!=="1"?1:0}function Xr(t,e,n,r,o){let{ascent:i,descent:s}=F(e),a=(i+s)*Number.parseFloat(e.fontSize)*
o,c={...dt(e,r,o),y:r.y+(r.height-a)/2,height:a};Mt(n,{text:t.selectedOptions[0]?.text??"",box:c},e,o,r)}function Jr(t,e,n,r){if(t.listStyleType!=="disc")return;
let o=Number.parseFloat(t.fontSize)*r,i=Number.parseFloat(t.lineHeight)*r||1.2*o,s=dt(t,n,r),[a,l]=e.at(s.x-.85*o,s.y+i/2);e.covers({x:s.x-1.1*o,y:s.y,width:o,height:i}),
e.add(h("circle",{cx:a,cy:l,r:Math.round(o*17)/100,...L(T(t.color))}))}var Dt={};R(Dt,{packed:()=>Qr,table:()=>Zr});function x(t){let e=[...new Set(t.flatMap(n=>Object.keys(n)))];return{columns:e,rows:t.map(n=>e.map(r=>n[r]))}}function M(t){if(!Number.isFinite(t))return null;
for(let e=6;e<9;e++){let n=Number(t.toPrecision(e));if(Math.fround(n)===Math.fround(t))return n}return Number(t.toPrecision(9))}function Zr({source:t,target:e,scores:n,weights:r}){let[o,i]=[n===null?null:v(n),v(r)];return x(e.flatMap((s,a)=>t.map((l,c)=>({step:a+1,target_token:s,source:c+
1,source_token:l,...o&&{score:M(o[a*t.length+c])},weight:M(i[a*t.length+c])}))))}function Qr({width:t,source:e,scores:n}){let r={h:t,c:t,s:t,weights:e.length};return n===
null?r:{...r,scores:e.length}}var It={};R(It,{packed:()=>eo,table:()=>to});function to({tokens:t,ids:e,row:n,rows:r,width:o}){let i=v(r);return x(t.flatMap((s,a)=>Array.from({length:o},(l,c)=>({place:a+1,token:s,id:e[a],dimension:c+1,value:M(
i[n[a]*o+c])}))))}function eo({width:t}){return{rows:t}}var Bt={};R(Bt,{packed:()=>ro,table:()=>no});function no({tokens:t,target:e,units:n,encoder:r,decoder:o}){let i=(s,a,l)=>a.flatMap((c,u)=>Array.from({length:n},(f,p)=>({side:s,step:u+1,token:c,unit:p+1,value:M(
l[u*n+p])})));return x([...i("encoder",t,v(r)),...i("decoder",e,v(o))])}function ro({units:t}){return{encoder:t,decoder:t}}var Ht={};R(Ht,{packed:()=>io,table:()=>oo});function oo({queries:t,keys:e,dots:n,weights:r}){let[o,i]=[v(n),v(r)];return x(t.flatMap((s,a)=>e.map((l,c)=>({query:a+1,query_token:s,key:c+1,key_token:l,dot_product:M(
o[a*e.length+c]),weight:M(i[a*e.length+c])}))))}function io({d:t,keys:e}){return{q:t,k:t,v:t,z:t,dots:e.length,weights:e.length}}var Ft={};R(Ft,{packed:()=>ao,table:()=>so});function so({chips:t,left:e}){return x(e.flatMap((n,r)=>n.map((o,i)=>({after:r+1,after_token:t[r],of:i+1,of_token:t[i],left:o}))))}function ao({units:t}){return{
hidden:t}}var Vt={};R(Vt,{packed:()=>co,table:()=>lo});function lo({tokens:t,units:e,facets:n}){let r=n.map(o=>v(o.values));return x(t.flatMap((o,i)=>e.flatMap((s,a)=>{if(!s)return[];let l=n.map(({symbol:c},u)=>[c,M(
r[u][i*e.length+a])]);return[{step:i+1,token:o,unit:s,...Object.fromEntries(l)}]})))}function co({units:t}){return{values:t.length}}var Gt={};R(Gt,{packed:()=>fo,table:()=>uo});function uo({tokens:t,stream:e,added:n}){return x(e.flatMap((r,o)=>r.map((i,s)=>({sublayer:o,place:s+1,token:t[s],length:M(i),added:o?M(n[o-1]?.[s]??Number.NaN):
null}))))}function fo({sizes:t}){return{vectors:t.D}}var jt={};R(jt,{table:()=>mo});function mo(t){return t.kind==="learning"?x(t.merges.map(([e,n,r],o)=>({merge:o+1,left:e,right:n,count:r,tokens:t.tokens[o+1]??t.tokens[o],vocabulary:t.vocabulary[o+
1]??t.vocabulary[o]}))):x(t.words.flatMap((e,n)=>t.steps[n].map(([r,o,i,s],a)=>({word:e,step:a,rank:r,left:o,right:i,symbols:s.join(" ")}))))}var qt={};R(qt,{table:()=>po});function po({tokens:t,models:e,entries:n}){return x(e.flatMap(r=>r.steps.flatMap(({guesses:o},i)=>o.map(([s,a],l)=>({model:r.name,after:i+1,after_token:t[i],rank:l+
1,token:n[s],id:s,probability:a})))))}var Ut={};R(Ut,{table:()=>go});function go({at:t,lanes:e}){return x(e.flatMap(({name:n,right:r})=>r.slice(0,t.length).map((o,i)=>({model:n,steps:t[i],right:o}))))}var zt={};R(zt,{table:()=>ho});function ho({blocks:t}){return x(t.map(({step:e,name:n,role:r,shape:[o,i],limit:s})=>({step:e,name:n,role:r,rows:o,columns:i,limit:s})))}var _t={};R(_t,{table:()=>yo});function yo({rows:t}){return x(t.flatMap(({name:e,tokens:n=[]})=>n.map(([r,o,i,s],a)=>({tokenizer:e,place:a+1,token:r,id:o,from:i,to:s}))))}var Wt={};R(Wt,{table:()=>bo});function bo({tokens:t,pointers:e}){return x(e.map(({name:n,step:r,unit:o,number:i,other:s,low:a,high:l})=>({name:n,step:r+1,token:t[r],unit:o===void 0?null:o+1,
number:i,other:s,low:a,high:l})))}var Kt={};R(Kt,{packed:()=>xo,table:()=>wo});function wo({tokens:t,units:e,hidden:n,fromInput:r,fromHidden:o,bias:i}){let[s,a,l,c]=[n,r,o,i].map(v);return x(t.flatMap((u,f)=>Array.from({length:e},(p,d)=>({
step:f+1,token:u,unit:d+1,h:M(s[f*e+d]),from_input:M(a[f*e+d]),from_hidden:M(l[f*e+d]),bias:M(c[d])}))))}function xo({units:t}){return{hidden:t,fromInput:t,fromHidden:t,
bias:0}}var Yt={};R(Yt,{packed:()=>Eo,table:()=>So});function So({tokens:t,dots:e}){let n=v(e);return x(t.flatMap((r,o)=>t.map((i,s)=>({token:r,other_token:i,dot_product:M(n[o*t.length+s])}))))}function Eo({tokens:t}){
return{dots:t.length}}var ko={i1:Int8Array,int8:Int8Array,u1:Uint8Array,uint8:Uint8Array,u1c:Uint8ClampedArray,uint8c:Uint8ClampedArray,i2:Int16Array,int16:Int16Array,u2:Uint16Array,
uint16:Uint16Array,i4:Int32Array,int32:Int32Array,u4:Uint32Array,uint32:Uint32Array,f4:Float32Array,float32:Float32Array,f8:Float64Array,float64:Float64Array},vo=[
"type","name","orientation","x","y","z","base","measure","text","customdata"];function mt(t){return ArrayBuffer.isView(t)?Array.from(t,rn):Array.isArray(t)?t.map(
mt):Mo(t)?To(t):t}function Mo(t){return typeof t=="object"&&t!==null&&"bdata"in t&&"dtype"in t}function To({dtype:t,bdata:e,shape:n}){let r=ko[t];if(!r)throw new Error(
`no numbers are packed as ${t}`);let o=atob(e),i=Uint8Array.from(o,l=>l.charCodeAt(0)),s=Array.from(new r(i.buffer),rn),a=(typeof n=="string"?n.split(","):[n??s.
length].flat()).map(Number);return gt(s,a)}function rn(t){return Number.isInteger(t)?t:Math.fround(t)===t||!Number.isFinite(t)?M(t):t}function gt(t,e){if(e.length<
2)return t;let n=e.slice(1).reduce((r,o)=>r*o,1);return Array.from({length:e[0]},(r,o)=>gt(t.slice(o*n,(o+1)*n),e.slice(1)))}function Xt({data:t=[],layout:e={}}){
return t.map(n=>({...Object.fromEntries(vo.filter(r=>n[r]!==void 0).map(r=>[r,mt(n[r])])),axes:{x:en(pt(e,n,"x")),y:en(pt(e,n,"y")),value:Z(on(n.colorbar?.title))}}))}
function pt(t,e,n){let r=String(e[`${n}axis`]??n).slice(1);return t?.[`${n}axis${r}`]??{}}function en(t){return Z(on(t.title))}function on(t){let e=typeof t=="o\
bject"&&t!==null?t.text:t;return typeof e=="string"?e:""}function Z(t){return t.replace(/<br\s*\/?>/gi," ").replace(/<[^>]*>/g,"").replace(/&lt;/g,"<").replace(
/&gt;/g,">").replace(/&amp;/g,"&").replace(/\s+/g," ").trim()}function sn(t){let e=t.layout??{};return x(Xt(t).flatMap((n,r)=>{let o=(t.data??[])[r],{x:i,y:s,value:a}=n.
axes,l=i||"x",c=s&&s!==l?s:"y",u={...n.name?{trace:Z(String(n.name))}:{trace:r+1}},[f,p]=[nn(pt(e,o,"x")),nn(pt(e,o,"y"))],d=(S,g)=>({...u,[l]:ft(S),...f&&{[`${l}\
 (label)`]:f.get(S)??null},[c]:ft(g),...p&&{[`${c} (label)`]:p.get(g)??null}}),[y,k]=[J(n.x),J(n.y)],E=J(n.z);if(E.some(Array.isArray))return E.flatMap((S,g)=>S.
map(($,O)=>({...d(y[O]??O,k[g]??g),[a||"value"]:ft($)})));let b=Math.max(y.length,k.length);return Array.from({length:b},(S,g)=>({...d(y[g]??g,k[g]??g),...E.length&&
{z:ft(E[g])}}))}))}function nn({tickvals:t,ticktext:e}){let[n,r]=[J(mt(t)),J(mt(e))];return!n.length||n.length!==r.length?null:new Map(n.map((o,i)=>[o,Z(String(
r[i]))]))}function J(t){return Array.isArray(t)?t:[]}function ft(t){return typeof t=="string"?Z(t):typeof t=="number"||typeof t=="boolean"?t:null}var an={contexts:Dt,"embedding-rows":It,"encoder-decoder":Bt,explorer:Ht,film:Ft,"gate-facets":Vt,machine:Gt,merges:jt,"next-bars":qt,race:Ut,"strip-picture":zt,
"token-cuts":_t,"unrolled-below":Wt,"unrolled-rnn":Kt,vectors:Yt},Ao=["palette","words","labels"];function ln(t){if(t.kind==="chart")return sn(t.element);if(t.kind===
"drawing")return un(t.element);let e=an[t.name];if(!e)throw new Error(`${t.name} has no table`);return e.table(t.data)}function cn(t){if(t.kind==="chart")return{
traces:Xt(t.element)};if(t.kind==="drawing"){let{columns:n,rows:r}=un(t.element);return{columns:n,rows:r}}let e=an[t.name]?.packed?.(t.data)??{};return Zt(t.data??
{},e)}function Zt(t,e){if(Array.isArray(t))return t.map(r=>Zt(r,e));if(typeof t!="object"||t===null)return t;let n=Object.entries(t).filter(([r,o])=>!(Ao.includes(
r)&&!Array.isArray(o))&&!(typeof o=="string"&&o.startsWith("data:")));return Object.fromEntries(n.map(([r,o])=>{let i=Object.hasOwn(e,r)&&typeof o=="string";return[
r,i?Co(o,e[r]):Zt(o,e)]}))}function Co(t,e){let n=Array.from(v(t),M);return e?gt(n,[n.length/e,e]):n}function un(t){let e=[...t.querySelectorAll("tr")].map(o=>[
...o.cells].map(Jt));if(e.length){let[o=[],...i]=e;return{columns:o,rows:i}}let r=[...t.querySelectorAll("li")].filter(o=>!o.querySelector("li")).map(o=>{let i=[
...o.children].map(Jt).filter(Boolean);return i.length?i:[Jt(o)]});return x(r.map((o,i)=>({item:i+1,...Object.fromEntries(o.map((s,a)=>[`part_${a+1}`,s]))})))}function Jt(t){
return(t.textContent??"").replace(/\s+/g," ").trim()}var yt=[{name:"png",make:Ro},{name:"svg",make:async t=>ht(mn($e(await fn(t),t.captions,t.look)),"image/svg+xml")},{name:"csv",make:async({shown:t})=>ht(ye(ln(t)),
"text/csv")},{name:"json",make:async t=>ht(Po(t),"application/json")},{name:"html",make:Lo,fits:me}],dn=2,$o=["hint","hint_touch","drag"];async function fn({shown:t}){
let e=await Le(t.element);return tn(t.element,e,Oo(t))}function Oo({data:t}){let n=Object.entries(t?.words??{}).filter(([r,o])=>$o.includes(r)||r==="keys"&&typeof o==
"string"&&/^[\u2190-\u2193]/.test(o));return new Set(n.map(([,r])=>String(r)))}function ht(t,e){return new Blob([t],{type:`${e};charset=utf-8`})}function mn(t){
return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}async function Ro(t){let e=Oe(await fn(t),t.captions,t.look),n=URL.createObjectURL(ht(mn(e),"image/svg+xml"));try{let r=new Image;r.src=n,await r.decode();let o=A(
"canvas",{width:dn*lt.width,height:dn*lt.height}),i=o.getContext("2d");if(!i)throw new Error("this browser draws no canvas");return i.drawImage(r,0,0,o.width,o.
height),await new Promise((s,a)=>{o.toBlob(l=>l?s(l):a(new Error("the picture is too large")),"image/png")})}finally{URL.revokeObjectURL(n)}}function Lo({shown:t,
captions:e,page:n}){let{title:r,question:o,text:i,model:s}=e,a=document.querySelector('[data-testid="stApp"]'),l=a&&getComputedStyle(a).colorScheme==="dark"?"da\
rk":"light",{credit:c,language:u}=n;return pe(t.element,{title:r,question:o,sentence:i,model:s,credit:c,lang:u,theme:l})}function Po({shown:t,captions:e,page:n}){
let{title:r,question:o,sentence:i,model:s}=e,a={picture:t.name,lesson:n.key,title:r,question:o,sentence:i,model:s,address:location.href};return`${JSON.stringify(
{...a,data:cn(t)},null,1)}
`}function pn(t){return t.ctrlKey||t.metaKey||t.altKey}function gn(t,e){return Object.hasOwn(e,t.key)?(t.preventDefault(),t.stopPropagation(),e[t.key](),!0):!1}var j=4,bt=class{element;#t=A("div",{role:"menu"});#n=A("p",{role:"status"});#r=null;constructor(){this.element=A("div",{class:"export-menu",popover:"auto"},this.#t,
this.#n),this.element.addEventListener("toggle",e=>{let n=e.newState==="open";w(this.#r??A("i"),{"aria-expanded":String(n)}),n||St(this.#n,"")}),this.element.addEventListener(
"keydown",e=>this.#o(e))}get open(){return this.element.matches(":popover-open")}isAt(e){return this.open&&this.#r===e}show(e,n,r,o){this.open&&this.element.hidePopover(),
this.#r=e,w(this.#t,{"aria-label":n}),this.#t.replaceChildren(...r.map(({name:i,label:s})=>A("button",{type:"button",role:"menuitem",tabindex:-1,"data-name":i,onclick:()=>o(
i)},s))),this.element.showPopover(),this.#e(e.getBoundingClientRect()),this.#t.firstElementChild?.focus({preventScroll:!0})}hide(){this.open&&(this.element.hidePopover(),
this.#r?.focus({preventScroll:!0}))}follow(){let e=this.open&&this.#r?.getBoundingClientRect();e&&(e.bottom<0||e.top>window.innerHeight?this.element.hidePopover():
this.#e(e))}busy(e){w(this.#t,{"aria-busy":String(e)})}say(e){St(this.#n,e),this.#r&&this.#e(this.#r.getBoundingClientRect())}#e({right:e,top:n,bottom:r}){let{clientWidth:o,
clientHeight:i}=document.documentElement,{width:s,height:a}=this.element.getBoundingClientRect(),l=r+j+a<=i;this.element.style.left=`${Math.max(j,Math.min(e,o-j)-
s)}px`,this.element.style.top=`${l?r+j:Math.max(j,n-j-a)}px`}#o(e){if(pn(e))return;let n=[...this.#t.children],r=n.indexOf(te(this.element)),o=i=>n[(i+n.length)%
n.length].focus();e.key==="Tab"?this.hide():gn(e,{ArrowDown:()=>o(r+1),ArrowUp:()=>o(r-1),Home:()=>o(0),End:()=>o(n.length-1),Escape:()=>this.hide()})}};var wt="export",No="seq2see:export",Do="M12 3v12M6.5 10l5.5 5.5 5.5-5.5M4 20.5h16",Io=200,Bo=6e4,Qt=class{#t=new bt;#n=new et;#r=new nt;#e;#o=!1;#i=null;constructor(e){
this.#e=e,document.body.append(this.#t.element),new MutationObserver(()=>this.#s()).observe(document.body,{childList:!0,subtree:!0}),document.addEventListener(No,
r=>this.#a(r));for(let r of["scroll","resize"])window.addEventListener(r,()=>this.#t.follow(),{capture:!0,passive:!0})}update(e){this.#e=e;let n=document.querySelector(
'[data-testid="stApp"]');n&&(this.#t.element.style.colorScheme=getComputedStyle(n).colorScheme);for(let r of document.querySelectorAll(`.${wt}`))this.#u(r);this.#s()}#s(){
this.#n.waiting||this.#n.start(Io,()=>this.#r.request(()=>this.#l()))}#l(){let{frames:e,waits:n}=U();for(let r of document.querySelectorAll(`.${wt}`))e.includes(
r.parentElement)||r.remove();for(let r of e)r.querySelector(`:scope > .${wt}`)||r.append(this.#c(r));n&&this.#s()}#c(e){let n=A("button",{type:"button",class:wt,
"aria-haspopup":"menu","aria-expanded":"false"},h("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},h("path",{d:Do})));return this.#u(n),n.addEventListener("poin\
terdown",()=>{this.#i=this.#t.isAt(n)?n:null}),n.addEventListener("click",r=>{r.stopPropagation(),this.#i!==n&&this.#f(n,e),this.#i=null}),n}#a(e){let n=yt.find(
({name:o})=>o===e.detail.format),r=U().frames.find(o=>o.closest(".st-key-stage"));!n||!r||!z(r)||this.#o||(e.preventDefault(),this.#d(n,r))}#u(e){let{button:n}=this.#e.
words;w(e,{"aria-label":n,title:n})}#f(e,n){let{words:r,formats:o}=this.#e,i=z(n),a=yt.filter(({fits:l})=>!l||i!==null&&l(i.element)).map(({name:l})=>({name:l,label:o[l]??
l}));this.#t.show(e,r.button,a,l=>{let c=yt.find(u=>u.name===l);c&&!this.#o&&this.#d(c,n)})}async#d(e,n){let{words:r}=this.#e;this.#o=!0,this.#t.busy(!0);try{let o=z(
n);if(!o)throw new Error("the picture is not drawn");let i=re(n,this.#e,r),s=await e.make({shown:o,captions:i,look:Fo(),page:this.#e}),a=le(n,o.name)+1,l=oe(this.#e.
key,ie(this.#e,window.location.search),o.name,a);Ho(s,`${l}.${e.name}`),this.#t.hide()}catch(o){console.error("seq2see:",o),this.#t.say(I(r.failed,{format:e.name.
toUpperCase()}))}finally{this.#o=!1,this.#t.busy(!1)}}};function Ho(t,e){let n=URL.createObjectURL(t);A("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
n),Bo)}function Fo(){let t=document.querySelector('[data-testid="stApp"]')??document.body,e=A("span",{hidden:""});t.append(e);let n=l=>(e.style.color=`var(--${l}\
)`,getComputedStyle(e).color),[r,o,i,s]=["ground","ink","muted","line"].map(l=>T(n(l)).colour),a=getComputedStyle(t).fontFamily;return e.remove(),{ground:r,ink:o,
muted:i,line:s,family:a}}function Vo({data:t}){window.seq2seeExports??=new Qt(t),window.seq2seeExports.update(t)}export{Vo as default};
