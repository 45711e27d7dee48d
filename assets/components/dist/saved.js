function $(t,n,r,e=()=>{}){let i=r;function a(o,y){let c=e(o,y,i);c!==void 0&&s(c)}function s(o){i=o,t({data:o,parentElement:n,setStateValue:a})}return s(r),s}var S="seq2seePicture";function b(t){let n=atob(t),r=new Uint8Array(n.length);for(let e=0;e<n.length;e++)r[e]=n.charCodeAt(e);return new Float32Array(r.buffer)}function v(t,n,r){return t.
subarray(n*r,(n+1)*r)}function x(t){let n=new Uint8Array(t.buffer,t.byteOffset,t.byteLength),r="";for(let e of n)r+=String.fromCharCode(e);return btoa(r)}var H="0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%.()*+-;,=>?@^_`{|}~",O=2**19;function h({digits:t,largest:n},r){let e=M(t),i=new Float32Array(n.length*r);for(let a=0;a<
i.length;a++){let s=(a>>1)*5,o=a%2===0?e[s]|e[s+1]<<8|(e[s+2]&15)<<16:e[s+2]>>4|e[s+3]<<4|e[s+4]<<12;i[a]=(o-O)/(O-1)*n[Math.floor(a/r)]}return i}function M(t){
let n=new Map([...H].map((e,i)=>[e,i])),r=new DataView(new ArrayBuffer(t.length/5*4));for(let e=0;e<t.length;e+=5){let i=0;for(let a=e;a<e+5;a++)i=i*85+(n.get(t[a])??
0);r.setUint32(e/5*4,i)}return new Uint8Array(r.buffer)}function U({q:t,k:n,v:r,d:e,causal:i,divisor:a}){let[s,o]=[t.length/e,n.length/e],y=new Float32Array(s*o),c=new Float32Array(s*o),m=new Float32Array(s*e);for(let l=0;l<
s;l++){let f=i?Math.min(l+1,o):o,p=new Float64Array(o);for(let u=0;u<o;u++)for(let g=0;g<e;g++)p[u]+=t[l*e+g]*n[u*e+g];y.set(p,l*o);let d=Math.max(...p.subarray(
0,f))/a,w=p.subarray(0,f).map(u=>Math.exp(u/a-d)),A=w.reduce((u,g)=>u+g,0);w.forEach((u,g)=>{c[l*o+g]=u/A});for(let u=0;u<e;u++)m[l*e+u]=w.reduce((g,D,F)=>g+D/A*
r[F*e+u],0)}return{dots:y,weights:c,z:m}}function I(t){let{d:n,causal:r}=t,e=(t.scaled?Math.sqrt(n):1)*t.temperature;return U({q:b(t.q),k:b(t.k),v:b(t.v),d:n,causal:r,
divisor:e})}function k(t){let{dots:n,weights:r,z:e}=I(t);return{dots:x(n),weights:x(r),z:x(e)}}function E(t){let{dots:n,weights:r,z:e}=t;return n&&r&&e?{...t,dots:n,weights:r,z:e}:{...t,...k(t)}}function P(t,n){let r=t.queries.length*t.d,e={q:h(n.q,r),k:h(
n.k,r),v:h(n.v,r)},i=t.heads;function a(o,y,c){let m=p=>x(v(e[p],y*n.heads+c,r)),l={...o,q:m("q"),k:m("k"),v:m("v"),start:n.starts[y][c]},f={...i,...o.heads,layer:y,
head:c};return{...l,...k(l),heads:f}}function s(o,y,c){if(o==="head"){let{layer:m,head:l}=y;return a(c,m-1,l-1)}if(o==="order"&&c.heads)return{...c,heads:{...c.
heads,byLayer:y==="layer"}}}return{data:a(t,i.layer,i.head),answer:s}}var N=3;function q(t,n){let{units:r,inputs:e,tokens:i}=t,a=h(n.fromInput,e),s=h(n.fromHidden,r),o=h(n.inputs,e),y=b(t.hidden),c=b(n.initial);function m(l,f){let p=[];
for(let d=0;d<e;d++)p.push(R("x",d,a[l*e+d],o[f*e+d]));for(let d=0;d<r;d++)p.push(R("h",d,s[l*r+d],f?y[(f-1)*r+d]:c[d]));return p.sort((d,w)=>Math.abs(w[4])-Math.
abs(d[4])),p.slice(0,N).filter(d=>d[4]!==0)}return(l,f,p)=>{if(l==="order")return{...p,order:f,rows:n.rows[f]};if(l!=="cell")return;let d=f.unit-1;return{...p,unit:d,
parts:i.map((w,A)=>m(d,A))}}}function R(t,n,r,e){return[t,n,r,e,r*e]}function z({name:t,data:n,rest:r},e){let i=globalThis[S];function a(s,o){$(i,e,s,o)}if(t==="explorer"&&r){let{data:s,answer:o}=P(n,r);a(s,o)}else t==="explorer"?
a(E(n)):t==="unrolled-rnn"&&r?a(n,q(n,r)):a(n)}var C=document.getElementById("picture")?.shadowRoot;C&&z(JSON.parse(document.getElementById("carried")?.textContent??
""),C);
