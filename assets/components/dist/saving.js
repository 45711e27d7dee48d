function y(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return new Float32Array(n.buffer)}var I=22,ae=2**(I-1);function z({q:e,k:t,v:n,d:r,causal:o,divisor:l}){let[c,s]=[e.length/r,t.length/r],f=new Float32Array(c*s),g=new Float32Array(c*s),m=new Float32Array(c*r);for(let i=0;i<
c;i++){let p=o?Math.min(i+1,s):s,u=new Float64Array(s);for(let a=0;a<s;a++)for(let d=0;d<r;d++)u[a]+=e[i*r+d]*t[a*r+d];f.set(u,i*s);let A=Math.max(...u.subarray(
0,p))/l,w=u.subarray(0,p).map(a=>Math.exp(a/l-A)),b=w.reduce((a,d)=>a+d,0);w.forEach((a,d)=>{g[i*s+d]=a/b});for(let a=0;a<r;a++)m[i*r+a]=w.reduce((d,U,H)=>d+U/b*
n[H*r+a],0)}return{dots:f,weights:g,z:m}}function E(e){let{d:t,causal:n}=e,r=(e.scaled?Math.sqrt(t):1)*e.temperature;return z({q:y(e.q),k:y(e.k),v:y(e.v),d:t,causal:n,
divisor:r})}function x(e,t){if(e.length!==t.length)return!1;let n=1e-5*e.reduce((r,o)=>Math.max(r,Math.abs(o)),1e-30);return e.every((r,o)=>Math.abs(r-t[o])<=n)}var B="seq2seePicture",N={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function h(e){return e.replace(/[&<>"']/g,t=>N[t])}function V(e){return JSON.
stringify(e).replace(/</g,"\\u003c")}function q(e){return e.replace(/<\/(script)/gi,"<\\/$1").replace(/<!--/g,"<\\!--")}function $(e){return e.replace(/<\/(style)/gi,
"<\\/$1")}function J(e){let t=/export\s*\{\s*([\w$]+)\s+as\s+default\s*\}\s*;?\s*$/.exec(e);if(!t)throw new Error("The bundle has no default export at its end.");
return`globalThis.${B}=(()=>{${e.slice(0,t.index)}
return ${t[1]}})();`}function G(e){return["default-src 'none'",`script-src 'nonce-${e}'`,"style-src 'unsafe-inline'","img-src data:","connect-src 'none'","base-\
uri 'none'","form-action 'none'"].join("; ")}function L(e,t,n,r){let{title:o,question:l,sentence:c,model:s,credit:f,lang:g,theme:m}=e,i=(p,u)=>u?`<p class="${p}\
"><bdi>${h(u)}</bdi></p>`:"";return`<!doctype html>
<html lang="${h(g)}" data-theme="${m}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${h(G(r))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="seq2see">
<title>${h(o)}</title>
<style>:root{color-scheme:${m};${$(n.colours)}}
${$(n.frame)}</style>
</head>
<body>
<header><h1>${h(o)}</h1>${i("question",l)}${i("sentence",c)}</header>
<main class="st-key-stage"><div id="picture"><template shadowrootmode="open"><style>${$(n.style)}</style><div class="${h(t.name)}"></div></template></div></main\
>
<footer>${i("model",s)}${i("credit",f)}</footer>
<script type="application/json" id="carried">${V(t)}<\/script>
<script type="module" nonce="${r}">
${q(J(n.picture))}
${q(n.shell)}
<\/script>
</body>
</html>
`}var K=Symbol.for("seq2see.picture");function S(e){return e[K]}var Q="saved",W=["ink","muted","line","ground","panel","hidden"],P="js-plotly-plot";function T(e){return S(e)!==void 0||e.classList.contains(P)}async function F(e,t){
let n=await X(e,t.sentence),[r,o,l,c]=await Promise.all([k(`bundle/${n.name}.js`),k(`bundle/${n.name}.css`),k("bundle/saved.js"),k("bundle/saved.css")]),s={picture:r,
style:o,shell:l,frame:c,colours:_(e)};return new Blob([L(t,n,s,ee())],{type:"text/html;charset=utf-8"})}async function X(e,t){let n=S(e);if(n)return Y(n.name,n.
data,t);let{data:r,layout:o}=e;if(!r||!o)throw new Error("This element is no picture.");return{name:"plot",data:{data:r,layout:o},rest:null}}async function Y(e,t,n){
if(e==="explorer")return Z(t,n);if(e!=="unrolled-rnn")return{name:e,data:t,rest:null};let{tokens:r}=t;return{name:e,data:t,rest:await M(e,{text:n},r)}}async function Z(e,t){
let n="explorer",{causal:r,scaled:o,temperature:l}=e,c={text:t,mask:r?"1":"0",scale:o?"1":"0",temperature:`${l}`},s=e.heads?await M(n,c,e.queries):null;if(s&&e.
heads){let u=e.heads.rows.map(w=>w.map(({title:b})=>({title:b}))),A={...e.heads,rows:u};return{name:n,data:{...R(e,["q","k","v","z","dots","weights"]),heads:A},
rest:s}}let f={...e,heads:null},{dots:g,weights:m,z:i}=E(e),p=x(y(e.weights),m)&&x(y(e.z),i)&&x(y(e.dots),g);return{name:n,data:p?R(f,["z","dots","weights"]):f,
rest:null}}function R(e,t){return Object.fromEntries(Object.entries(e).filter(([n])=>!t.includes(n)))}async function M(e,t,n){let r=await fetch(O(`rest/${e}?${new URLSearchParams(
t)}`));if(!r.ok)return null;let{tokens:o,...l}=await r.json();return JSON.stringify(o)===JSON.stringify(n)?l:null}async function k(e){let t=await fetch(O(e));if(!t.
ok)throw new Error(`${e}: ${t.status}`);return t.text()}function O(e){return new URL(`${Q}/${e}`,window.location.href)}function _(e){let t=getComputedStyle(e);return[
...W.map(r=>`--${r}:${t.getPropertyValue(`--${r}`).trim()}`),`--st-font:${t.fontFamily}`].join(";")}function ee(){return[...crypto.getRandomValues(new Uint8Array(
16))].map(e=>e.toString(16).padStart(2,"0")).join("")}var te="seq2see:export",v=null;function D(){let e=document.querySelector(".st-key-stage");for(let t of e?.querySelectorAll("*")??[]){if(t.classList.contains(P))
return t;let n=[...t.shadowRoot?.querySelectorAll("*")??[]].find(T);if(n)return n}return null}function C(e){let t=document.querySelector(e)?.cloneNode(!0);for(let n of t?.
querySelectorAll("[aria-hidden=true], annotation")??[])n.remove();return(t?.textContent??"").replace(/\s+/g," ").trim()}function ne(){let e=document.querySelector(
".st-key-sentence-bar input")?.value??"",t=new URLSearchParams(window.location.search).get("text")??"";return t.replace(/[\r\n]/g,"")===e?t:e}async function re({
model:e,credit:t,lang:n,page:r}){let o=D();if(!o)return;let l=document.querySelector("[data-testid=stApp]"),c=await F(o,{title:C(".st-key-question h1"),question:C(
".st-key-question p"),sentence:ne(),model:e,credit:t,lang:n,theme:l&&getComputedStyle(l).colorScheme==="dark"?"dark":"light"}),s=document.createElement("a");s.href=
URL.createObjectURL(c),s.download=`seq2see-${r}.html`,s.click(),URL.revokeObjectURL(s.href)}var j=!1;function oe({data:e}){v=e,!j&&(j=!0,document.addEventListener(
te,t=>{!v||!D()||t.detail.format!=="html"||(t.preventDefault(),re(v))}))}export{oe as default};
