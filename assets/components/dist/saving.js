function d(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return new Float32Array(n.buffer)}var se=2**19;function H({q:e,k:t,v:n,d:r,causal:o,divisor:c}){let[l,s]=[e.length/r,t.length/r],y=new Float32Array(l*s),p=new Float32Array(l*s),f=new Float32Array(l*r);for(let i=0;i<
l;i++){let m=o?Math.min(i+1,s):s,g=new Float64Array(s);for(let a=0;a<s;a++)for(let u=0;u<r;u++)g[a]+=e[i*r+u]*t[a*r+u];y.set(g,i*s);let j=Math.max(...g.subarray(
0,m))/c,x=g.subarray(0,m).map(a=>Math.exp(a/c-j)),P=x.reduce((a,u)=>a+u,0);x.forEach((a,u)=>{p[i*s+u]=a/P});for(let a=0;a<r;a++)f[i*r+a]=x.reduce((u,U,D)=>u+U/P*
n[D*r+a],0)}return{dots:y,weights:p,z:f}}function v(e){let{d:t,causal:n}=e,r=(e.scaled?Math.sqrt(t):1)*e.temperature;return H({q:d(e.q),k:d(e.k),v:d(e.v),d:t,causal:n,
divisor:r})}function w(e,t){if(e.length!==t.length)return!1;let n=1e-5*e.reduce((r,o)=>Math.max(r,Math.abs(o)),1e-30);return e.every((r,o)=>Math.abs(r-t[o])<=n)}var I="seq2seePicture",z={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function h(e){return e.replace(/[&<>"']/g,t=>z[t])}function B(e){return JSON.
stringify(e).replace(/</g,"\\u003c")}function E(e){return e.replace(/<\/(script)/gi,"<\\/$1").replace(/<!--/g,"<\\!--")}function k(e){return e.replace(/<\/(style)/gi,
"<\\/$1")}function N(e){let t=/export\s*\{\s*([\w$]+)\s+as\s+default\s*\}\s*;?\s*$/.exec(e);if(!t)throw new Error("The bundle has no default export at its end.");
return`globalThis.${I}=(()=>{${e.slice(0,t.index)}
return ${t[1]}})();`}function V(e){return["default-src 'none'",`script-src 'nonce-${e}'`,"style-src 'unsafe-inline'","img-src data:","connect-src 'none'","base-\
uri 'none'","form-action 'none'"].join("; ")}function q(e,t,n,r){let{title:o,question:c,sentence:l,model:s,credit:y,lang:p,theme:f}=e,i=(m,g)=>g?`<p class="${m}\
"><bdi>${h(g)}</bdi></p>`:"";return`<!doctype html>
<html lang="${h(p)}" data-theme="${f}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${h(V(r))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="seq2see">
<title>${h(o)}</title>
<style>:root{color-scheme:${f};${k(n.colours)}}
${k(n.frame)}</style>
</head>
<body>
<header><h1>${h(o)}</h1>${i("question",c)}${i("sentence",l)}</header>
<main class="st-key-stage"><div id="picture"><template shadowrootmode="open"><style>${k(n.style)}</style><div class="${h(t.name)}"></div></template></div></main\
>
<footer>${i("model",s)}${i("credit",y)}</footer>
<script type="application/json" id="carried">${B(t)}<\/script>
<script type="module" nonce="${r}">
${E(N(n.picture))}
${E(n.shell)}
<\/script>
</body>
</html>
`}var J=Symbol.for("seq2see.picture");function A(e){return e[J]}var G="saved",K=["ink","muted","line","ground","panel","hidden","st-font"],$="js-plotly-plot";function R(e){return A(e)!==void 0||e.classList.contains($)}async function M(e,t){
let n=await Q(e,t.sentence),[r,o,c,l]=await Promise.all([b(`bundle/${n.name}.js`),b(`bundle/${n.name}.css`),b("bundle/saved.js"),b("bundle/saved.css")]),s={picture:r,
style:o,shell:c,frame:l,colours:Y(e)};return new Blob([q(t,n,s,Z())],{type:"text/html;charset=utf-8"})}async function Q(e,t){let n=A(e);if(n)return W(n.name,n.data,
t);let{data:r,layout:o}=e;if(!r||!o)throw new Error("This element is no picture.");return{name:"plot",data:{data:r,layout:o},rest:null}}async function W(e,t,n){
if(e==="explorer")return X(t,n);if(e!=="unrolled-rnn")return{name:e,data:t,rest:null};let{tokens:r}=t;return{name:e,data:t,rest:await O(e,{text:n},r)}}async function X(e,t){
let n="explorer",{causal:r,scaled:o,temperature:c}=e,l={text:t,mask:r?"1":"0",scale:o?"1":"0",temperature:`${c}`},s=e.heads?await O(n,l,e.queries):null;if(s)return{
name:n,data:L(e,["q","k","v","z","dots","weights"]),rest:s};let y={...e,heads:null},{dots:p,weights:f,z:i}=v(e),m=w(d(e.weights),f)&&w(d(e.z),i)&&w(d(e.dots),p);
return{name:n,data:m?L(y,["z","dots","weights"]):y,rest:null}}function L(e,t){return Object.fromEntries(Object.entries(e).filter(([n])=>!t.includes(n)))}async function O(e,t,n){
let r=await fetch(T(`rest/${e}?${new URLSearchParams(t)}`));if(!r.ok)return null;let o=await r.json();return JSON.stringify(o.tokens)===JSON.stringify(n)?o:null}
async function b(e){let t=await fetch(T(e));if(!t.ok)throw new Error(`${e}: ${t.status}`);return t.text()}function T(e){return new URL(`${G}/${e}`,window.location.
href)}function Y(e){let t=getComputedStyle(e);return K.map(n=>`--${n}:${t.getPropertyValue(`--${n}`).trim()}`).join(";")}function Z(){return[...crypto.getRandomValues(
new Uint8Array(16))].map(e=>e.toString(16).padStart(2,"0")).join("")}var _="seq2see:export",S=null;function ee(){let e=document.querySelector(".st-key-stage");for(let t of e?.querySelectorAll("*")??[]){if(t.classList.contains($))
return t;let n=[...t.shadowRoot?.querySelectorAll("*")??[]].find(R);if(n)return n}return null}function C(e){let t=document.querySelector(e)?.cloneNode(!0);for(let n of t?.
querySelectorAll("[aria-hidden=true], annotation")??[])n.remove();return(t?.textContent??"").replace(/\s+/g," ").trim()}function te(){let e=document.querySelector(
".st-key-sentence-bar input")?.value??"",t=new URLSearchParams(window.location.search).get("text")??"";return t.replace(/[\r\n]/g,"")===e?t:e}async function ne({
model:e,credit:t,lang:n,page:r}){let o=ee();if(!o)return;let c=document.querySelector("[data-testid=stApp]"),l=await M(o,{title:C(".st-key-question h1"),question:C(
".st-key-question p"),sentence:te(),model:e,credit:t,lang:n,theme:c&&getComputedStyle(c).colorScheme==="dark"?"dark":"light"}),s=document.createElement("a");s.href=
URL.createObjectURL(l),s.download=`seq2see-${r}.html`,s.click(),URL.revokeObjectURL(s.href)}var F=!1;function re({data:e}){S=e,!F&&(F=!0,document.addEventListener(
_,t=>{S&&t.detail.format==="html"&&ne(S)}))}export{re as default,ee as mainPicture};
