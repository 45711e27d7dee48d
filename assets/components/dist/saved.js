function M(e,n,r,t=()=>{}){let o=r;function a(u,d){let p=t(u,d,o);p!==void 0&&i(p)}function i(u){o=u,e({data:u,parentElement:n,setStateValue:a})}return i(r),i}var $="seq2seePicture";function b(e){let n=atob(e),r=new Uint8Array(n.length);for(let t=0;t<n.length;t++)r[t]=n.charCodeAt(t);return new Float32Array(r.buffer)}function k(e,n,r){return e.
subarray(n*r,(n+1)*r)}function w(e){let n=new Uint8Array(e.buffer,e.byteOffset,e.byteLength),r="";for(let t of n)r+=String.fromCharCode(t);return btoa(r)}var L="0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%.()*+-;,=>?@^_`{|}~",N=22,E=2**(N-1);function x({digits:e,largest:n},r){let t=j(e),o=new Float32Array(n.length*r);for(let a=0;a<
o.length;a++){let i=t.getUint32(a*N>>3,!0)>>>(a*N&7)&2**N-1;o[a]=(i-E)/(E-1)*n[Math.floor(a/r)]}return o}function j(e){let n=new Map([...L].map((t,o)=>[t,o])),r=new DataView(
new ArrayBuffer(e.length/5*4));for(let t=0;t<e.length;t+=5){let o=0;for(let a=t;a<t+5;a++)o=o*85+(n.get(e[a])??0);r.setUint32(t/5*4,o)}return r}function _({q:e,k:n,v:r,d:t,causal:o,divisor:a}){let[i,u]=[e.length/t,n.length/t],d=new Float32Array(i*u),p=new Float32Array(i*u),g=new Float32Array(i*t);for(let l=0;l<
i;l++){let c=o?Math.min(l+1,u):u,m=new Float64Array(u);for(let f=0;f<u;f++)for(let y=0;y<t;y++)m[f]+=e[l*t+y]*n[f*t+y];d.set(m,l*u);let s=Math.max(...m.subarray(
0,c))/a,h=m.subarray(0,c).map(f=>Math.exp(f/a-s)),A=h.reduce((f,y)=>f+y,0);h.forEach((f,y)=>{p[l*u+y]=f/A});for(let f=0;f<t;f++)g[l*t+f]=h.reduce((y,D,H)=>y+D/A*
r[H*t+f],0)}return{dots:d,weights:p,z:g}}function z(e){let{d:n,causal:r}=e,t=(e.scaled?Math.sqrt(n):1)*e.temperature;return _({q:b(e.q),k:b(e.k),v:b(e.v),d:n,causal:r,
divisor:t})}function S(e){let{dots:n,weights:r,z:t}=z(e);return{dots:w(n),weights:w(r),z:w(t)}}function P(e,n,r){return Math.min(r,Math.max(n,e))}function R(e,n=Number.NEGATIVE_INFINITY){let r=n;for(let t of e)t>r&&(r=t);return r}function I(e){let n=e.map(([r,t])=>({at:r,channels:B(t)}));return r=>{let t=P((r+1)/2,0,1),o=1;for(;o<n.length-1&&t>n[o].at;)o++;let[a,i]=[n[o-1],n[o]],u=(t-a.at)/
(i.at-a.at),d=p=>Math.round(a.channels[p]+u*(i.channels[p]-a.channels[p]));return[d(0),d(1),d(2),255]}}function B(e){return[1,3,5].map(n=>Number.parseInt(e.slice(
n,n+2),16))}function v(e,n={},...r){let t=document.createElement(e),{class:o,style:a={},onclick:i,...u}=n;o!==void 0&&(t.className=o);for(let[d,p]of Object.entries(a))t.style.
setProperty(d,p);i&&(t.onclick=()=>i()),G(t,u);for(let d of r)t.append(d instanceof Node?d:String(d));return t}function G(e,n){for(let[r,t]of Object.entries(n))t!=null&&e.setAttribute(r,String(t))}var V=20;function Y(e,n){if(n<=V)return e;let r=Math.max(R(e,0),1e-9);return e.map(t=>Math.sqrt(t/r))}function O(e,n,r){let t=v("canvas",{width:n,height:e.length/
n}),o=t.getContext("2d");if(!o)return"";let a=I(r),i=o.createImageData(t.width,t.height);return Y(e,n).forEach((u,d)=>{i.data.set(a(2*u-1),4*d)}),o.putImageData(
i,0,0),t.toDataURL()}function T(e){let{dots:n,weights:r,z:t}=e;return n&&r&&t?{...e,dots:n,weights:r,z:t}:{...e,...S(e)}}function F(e,n){let r=e.queries.length*e.d,t={q:x(n.q,r),k:x(
n.k,r),v:x(n.v,r)},o=e.heads,a=e.queries.length;function i(g,l,c){let m=h=>w(k(t[h],l*n.heads+c,r)),s={...g,q:m("q"),k:m("k"),v:m("v"),start:n.starts[l][c]};return{
...s,...S(s),heads:{...o,...g.heads,layer:l,head:c}}}let u=o.rows.map((g,l)=>g.map(({title:c},m)=>{let s=b(i(e,l,m).weights);return{title:c,image:O(s,a,e.palette.
sequential)}}));function d(g,l,c){if(g==="head"){let{layer:m,head:s}=l;return i(c,m-1,s-1)}if(g==="order"&&c.heads)return{...c,heads:{...c.heads,byLayer:l==="la\
yer"}}}let p={...e,heads:{...o,rows:u}};return{data:i(p,o.layer,o.head),answer:d}}var W=3;function q(e,n){let{units:r,inputs:t,tokens:o}=e,a=x(n.fromInput,t),i=x(n.fromHidden,r),u=x(n.inputs,t),d=b(e.hidden),p=b(n.initial);function g(l,c){let m=[];
for(let s=0;s<t;s++)m.push(U("x",s,a[l*t+s],u[c*t+s]));for(let s=0;s<r;s++)m.push(U("h",s,i[l*r+s],c?d[(c-1)*r+s]:p[s]));return m.sort((s,h)=>Math.abs(h[4])-Math.
abs(s[4])),m.slice(0,W).filter(s=>s[4]!==0)}return(l,c,m)=>{if(l==="order")return{...m,order:c,rows:n.rows[c]};if(l!=="cell")return;let s=c.unit-1;return{...m,unit:s,
parts:o.map((h,A)=>g(s,A))}}}function U(e,n,r,t){return[e,n,r,t,r*t]}function X({name:e,data:n,rest:r},t){let o=globalThis[$];function a(i,u){M(o,t,i,u)}if(e==="explorer"&&r){let{data:i,answer:u}=F(n,r);a(i,u)}else e==="explorer"?
a(T(n)):e==="unrolled-rnn"&&r?a(n,q(n,r)):a(n)}var C=document.getElementById("picture")?.shadowRoot;C&&X(JSON.parse(document.getElementById("carried")?.textContent??
""),C);
