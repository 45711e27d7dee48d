function d(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return new Float32Array(n.buffer)}var ae=2**19;function I({q:e,k:t,v:n,d:r,causal:o,divisor:c}){let[l,a]=[e.length/r,t.length/r],y=new Float32Array(l*a),p=new Float32Array(l*a),f=new Float32Array(l*r);for(let i=0;i<
l;i++){let m=o?Math.min(i+1,a):a,g=new Float64Array(a);for(let s=0;s<a;s++)for(let u=0;u<r;u++)g[s]+=e[i*r+u]*t[s*r+u];y.set(g,i*a);let U=Math.max(...g.subarray(
0,m))/c,x=g.subarray(0,m).map(s=>Math.exp(s/c-U)),P=x.reduce((s,u)=>s+u,0);x.forEach((s,u)=>{p[i*a+u]=s/P});for(let s=0;s<r;s++)f[i*r+s]=x.reduce((u,D,H)=>u+D/P*
n[H*r+s],0)}return{dots:y,weights:p,z:f}}function v(e){let{d:t,causal:n}=e,r=(e.scaled?Math.sqrt(t):1)*e.temperature;return I({q:d(e.q),k:d(e.k),v:d(e.v),d:t,causal:n,
divisor:r})}function w(e,t){if(e.length!==t.length)return!1;let n=1e-5*e.reduce((r,o)=>Math.max(r,Math.abs(o)),1e-30);return e.every((r,o)=>Math.abs(r-t[o])<=n)}var z="seq2seePicture",B={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function h(e){return e.replace(/[&<>"']/g,t=>B[t])}function N(e){return JSON.
stringify(e).replace(/</g,"\\u003c")}function E(e){return e.replace(/<\/(script)/gi,"<\\/$1").replace(/<!--/g,"<\\!--")}function k(e){return e.replace(/<\/(style)/gi,
"<\\/$1")}function V(e){let t=/export\s*\{\s*([\w$]+)\s+as\s+default\s*\}\s*;?\s*$/.exec(e);if(!t)throw new Error("The bundle has no default export at its end.");
return`globalThis.${z}=(()=>{${e.slice(0,t.index)}
return ${t[1]}})();`}function J(e){return["default-src 'none'",`script-src 'nonce-${e}'`,"style-src 'unsafe-inline'","img-src data:","connect-src 'none'","base-\
uri 'none'","form-action 'none'"].join("; ")}function q(e,t,n,r){let{title:o,question:c,sentence:l,model:a,credit:y,lang:p,theme:f}=e,i=(m,g)=>g?`<p class="${m}\
"><bdi>${h(g)}</bdi></p>`:"";return`<!doctype html>
<html lang="${h(p)}" data-theme="${f}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${h(J(r))}">
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
<footer>${i("model",a)}${i("credit",y)}</footer>
<script type="application/json" id="carried">${N(t)}<\/script>
<script type="module" nonce="${r}">
${E(V(n.picture))}
${E(n.shell)}
<\/script>
</body>
</html>
`}var G=Symbol.for("seq2see.picture");function A(e){return e[G]}var K="saved",Q=["ink","muted","line","ground","panel","hidden","st-font"],$="js-plotly-plot";function R(e){return A(e)!==void 0||e.classList.contains($)}async function M(e,t){
let n=await W(e,t.sentence),[r,o,c,l]=await Promise.all([b(`bundle/${n.name}.js`),b(`bundle/${n.name}.css`),b("bundle/saved.js"),b("bundle/saved.css")]),a={picture:r,
style:o,shell:c,frame:l,colours:Z(e)};return new Blob([q(t,n,a,_())],{type:"text/html;charset=utf-8"})}async function W(e,t){let n=A(e);if(n)return X(n.name,n.data,
t);let{data:r,layout:o}=e;if(!r||!o)throw new Error("This element is no picture.");return{name:"plot",data:{data:r,layout:o},rest:null}}async function X(e,t,n){
if(e==="explorer")return Y(t,n);if(e!=="unrolled-rnn")return{name:e,data:t,rest:null};let{tokens:r}=t;return{name:e,data:t,rest:await O(e,{text:n},r)}}async function Y(e,t){
let n="explorer",{causal:r,scaled:o,temperature:c}=e,l={text:t,mask:r?"1":"0",scale:o?"1":"0",temperature:`${c}`},a=e.heads?await O(n,l,e.queries):null;if(a)return{
name:n,data:L(e,["q","k","v","z","dots","weights"]),rest:a};let y={...e,heads:null},{dots:p,weights:f,z:i}=v(e),m=w(d(e.weights),f)&&w(d(e.z),i)&&w(d(e.dots),p);
return{name:n,data:m?L(y,["z","dots","weights"]):y,rest:null}}function L(e,t){return Object.fromEntries(Object.entries(e).filter(([n])=>!t.includes(n)))}async function O(e,t,n){
let r=await fetch(T(`rest/${e}?${new URLSearchParams(t)}`));if(!r.ok)return null;let o=await r.json();return JSON.stringify(o.tokens)===JSON.stringify(n)?o:null}
async function b(e){let t=await fetch(T(e));if(!t.ok)throw new Error(`${e}: ${t.status}`);return t.text()}function T(e){return new URL(`${K}/${e}`,window.location.
href)}function Z(e){let t=getComputedStyle(e);return Q.map(n=>`--${n}:${t.getPropertyValue(`--${n}`).trim()}`).join(";")}function _(){return[...crypto.getRandomValues(
new Uint8Array(16))].map(e=>e.toString(16).padStart(2,"0")).join("")}var ee="seq2see:export",S=null;function j(){let e=document.querySelector(".st-key-stage");for(let t of e?.querySelectorAll("*")??[]){if(t.classList.contains($))
return t;let n=[...t.shadowRoot?.querySelectorAll("*")??[]].find(R);if(n)return n}return null}function C(e){let t=document.querySelector(e)?.cloneNode(!0);for(let n of t?.
querySelectorAll("[aria-hidden=true], annotation")??[])n.remove();return(t?.textContent??"").replace(/\s+/g," ").trim()}function te(){let e=document.querySelector(
".st-key-sentence-bar input")?.value??"",t=new URLSearchParams(window.location.search).get("text")??"";return t.replace(/[\r\n]/g,"")===e?t:e}async function ne({
model:e,credit:t,lang:n,page:r}){let o=j();if(!o)return;let c=document.querySelector("[data-testid=stApp]"),l=await M(o,{title:C(".st-key-question h1"),question:C(
".st-key-question p"),sentence:te(),model:e,credit:t,lang:n,theme:c&&getComputedStyle(c).colorScheme==="dark"?"dark":"light"}),a=document.createElement("a");a.href=
URL.createObjectURL(l),a.download=`seq2see-${r}.html`,a.click(),URL.revokeObjectURL(a.href)}var F=!1;function re({data:e}){S=e,!F&&(F=!0,document.addEventListener(
ee,t=>{!S||!j()||t.detail.format!=="html"||(t.preventDefault(),ne(S))}))}export{re as default};
