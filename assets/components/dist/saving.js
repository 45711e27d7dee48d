function y(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return new Float32Array(n.buffer)}var I=22,le=2**(I-1);function z({q:e,k:t,v:n,d:r,causal:o,divisor:a}){let[i,s]=[e.length/r,t.length/r],f=new Float32Array(i*s),m=new Float32Array(i*s),p=new Float32Array(i*r);for(let c=0;c<
i;c++){let g=o?Math.min(c+1,s):s,u=new Float64Array(s);for(let l=0;l<s;l++)for(let d=0;d<r;d++)u[l]+=e[c*r+d]*t[l*r+d];f.set(u,c*s);let A=Math.max(...u.subarray(
0,g))/a,w=u.subarray(0,g).map(l=>Math.exp(l/a-A)),b=w.reduce((l,d)=>l+d,0);w.forEach((l,d)=>{m[c*s+d]=l/b});for(let l=0;l<r;l++)p[c*r+l]=w.reduce((d,U,H)=>d+U/b*
n[H*r+l],0)}return{dots:f,weights:m,z:p}}function E(e){let{d:t,causal:n}=e,r=(e.scaled?Math.sqrt(t):1)*e.temperature;return z({q:y(e.q),k:y(e.k),v:y(e.v),d:t,causal:n,
divisor:r})}function x(e,t){if(e.length!==t.length)return!1;let n=1e-5*e.reduce((r,o)=>Math.max(r,Math.abs(o)),1e-30);return e.every((r,o)=>Math.abs(r-t[o])<=n)}var N="seq2seePicture",B={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function h(e){return e.replace(/[&<>"']/g,t=>B[t])}function V(e){return JSON.
stringify(e).replace(/</g,"\\u003c")}function q(e){return e.replace(/<\/(script)/gi,"<\\/$1").replace(/<!--/g,"<\\!--")}function $(e){return e.replace(/<\/(style)/gi,
"<\\/$1")}function J(e){let t=/export\s*\{\s*([\w$]+)\s+as\s+default\s*\}\s*;?\s*$/.exec(e);if(!t)throw new Error("The bundle has no default export at its end.");
return`globalThis.${N}=(()=>{${e.slice(0,t.index)}
return ${t[1]}})();`}function G(e){return["default-src 'none'",`script-src 'nonce-${e}'`,"style-src 'unsafe-inline'","img-src data:","connect-src 'none'","base-\
uri 'none'","form-action 'none'"].join("; ")}function L(e,t,n,r){let{title:o,question:a,sentence:i,model:s,credit:f,lang:m,theme:p}=e,c=(g,u)=>u?`<p class="${g}\
"><bdi>${h(u)}</bdi></p>`:"";return`<!doctype html>
<html lang="${h(m)}" data-theme="${p}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${h(G(r))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="seq2see">
<title>${h(o)}</title>
<style>:root{color-scheme:${p};${$(n.colours)}}
${$(n.frame)}</style>
</head>
<body>
<header><h1>${h(o)}</h1>${c("question",a)}${c("sentence",i)}</header>
<main class="st-key-stage"><div id="picture"><template shadowrootmode="open"><style>${$(n.style)}</style><div class="${h(t.name)}"></div></template></div></main\
>
<footer>${c("model",s)}${c("credit",f)}</footer>
<script type="application/json" id="carried">${V(t)}<\/script>
<script type="module" nonce="${r}">
${q(J(n.picture))}
${q(n.shell)}
<\/script>
</body>
</html>
`}var K=Symbol.for("seq2see.picture");function S(e){return e[K]}var Y="saved",Q=["ink","muted","line","ground","panel","hidden"],W=["unrolled-rnn","contexts","encoder-decoder"],P="js-plotly-plot";function T(e){return S(e)!==
void 0||e.classList.contains(P)}async function M(e,t){let n=await X(e,t.sentence),[r,o,a,i]=await Promise.all([k(`bundle/${n.name}.js`),k(`bundle/${n.name}.css`),
k("bundle/saved.js"),k("bundle/saved.css")]),s={picture:r,style:o,shell:a,frame:i,colours:te(e)};return new Blob([L(t,n,s,ne())],{type:"text/html;charset=utf-8"})}
async function X(e,t){let n=S(e);if(n){let{name:a,data:i}=n;return _(a,{...i,...Z(e,a,i)},t)}let{data:r,layout:o}=e;if(!r||!o)throw new Error("This element is n\
o picture.");return{name:"plot",data:{data:r,layout:o},rest:null}}function Z({dataset:e},t,{tokens:n=[]}){if(!W.includes(t))return{};let[,r,o]=/^([hcs])?(\d*)$/.
exec(e.at??e.step??"")??[];return r==="c"?{step:n.length}:o?{step:r==="s"?n.length+Number(o):Number(o)-1}:{}}async function _(e,t,n){if(e==="explorer")return ee(
t,n);if(e!=="unrolled-rnn")return{name:e,data:t,rest:null};let{tokens:r}=t;return{name:e,data:t,rest:await O(e,{text:n},r)}}async function ee(e,t){let n="explor\
er",{causal:r,scaled:o,temperature:a}=e,i={text:t,mask:r?"1":"0",scale:o?"1":"0",temperature:`${a}`},s=e.heads?await O(n,i,e.queries):null;if(s&&e.heads){let u=e.
heads.rows.map(w=>w.map(({title:b})=>({title:b}))),A={...e.heads,rows:u};return{name:n,data:{...R(e,["q","k","v","z","dots","weights"]),heads:A},rest:s}}let f={
...e,heads:null},{dots:m,weights:p,z:c}=E(e),g=x(y(e.weights),p)&&x(y(e.z),c)&&x(y(e.dots),m);return{name:n,data:g?R(f,["z","dots","weights"]):f,rest:null}}function R(e,t){
return Object.fromEntries(Object.entries(e).filter(([n])=>!t.includes(n)))}async function O(e,t,n){let r=await fetch(F(`rest/${e}?${new URLSearchParams(t)}`));if(!r.
ok)return null;let{tokens:o,...a}=await r.json();return JSON.stringify(o)===JSON.stringify(n)?a:null}async function k(e){let t=await fetch(F(e));if(!t.ok)throw new Error(
`${e}: ${t.status}`);return t.text()}function F(e){return new URL(`${Y}/${e}`,window.location.href)}function te(e){let t=getComputedStyle(e);return[...Q.map(r=>`\
--${r}:${t.getPropertyValue(`--${r}`).trim()}`),`--st-font:${t.fontFamily}`].join(";")}function ne(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.
toString(16).padStart(2,"0")).join("")}var re="seq2see:export",v=null;function D(){let e=document.querySelector(".st-key-stage");for(let t of e?.querySelectorAll("*")??[]){if(t.classList.contains(P))
return t;let n=[...t.shadowRoot?.querySelectorAll("*")??[]].find(T);if(n)return n}return null}function C(e){let t=document.querySelector(e)?.cloneNode(!0);for(let n of t?.
querySelectorAll("[aria-hidden=true], annotation")??[])n.remove();return(t?.textContent??"").replace(/\s+/g," ").trim()}function oe(){let e=document.querySelector(
".st-key-sentence-bar input")?.value??"",t=new URLSearchParams(window.location.search).get("text")??"";return t.replace(/[\r\n]/g,"")===e?t:e}async function se({
model:e,credit:t,lang:n,page:r}){let o=D();if(!o)return;let a=document.querySelector("[data-testid=stApp]"),i=await M(o,{title:C(".st-key-question h1"),question:C(
".st-key-question p"),sentence:oe(),model:e,credit:t,lang:n,theme:a&&getComputedStyle(a).colorScheme==="dark"?"dark":"light"}),s=document.createElement("a");s.href=
URL.createObjectURL(i),s.download=`seq2see-${r}.html`,s.click(),URL.revokeObjectURL(s.href)}var j=!1;function ae({data:e}){v=e,!j&&(j=!0,document.addEventListener(
re,t=>{!v||!D()||t.detail.format!=="html"||(t.preventDefault(),se(v))}))}export{ae as default};
