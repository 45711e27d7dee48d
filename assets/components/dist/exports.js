var rn=Object.defineProperty;var A=(t,e)=>{for(var n in e)rn(t,n,{get:e[n],enumerable:!0})};function M(t,e={},...n){let r=document.createElement(t),{class:o,style:i={},onclick:a,...s}=e;o!==void 0&&(r.className=o);for(let[l,c]of Object.entries(i))r.style.
setProperty(l,c);a&&(r.onclick=()=>a()),b(r,s);for(let l of n)r.append(l instanceof Node?l:String(l));return r}function g(t,e={},...n){let r=document.createElementNS(
"http://www.w3.org/2000/svg",t);return b(r,e),r.append(...n),r}function b(t,e){for(let[n,r]of Object.entries(e))r!=null&&t.setAttribute(n,String(r))}function ht(t,e){
t.textContent!==e&&(t.textContent=e)}function zt(t){let e=t.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function I(t,e){
return t.replace(/\{(\w+)\}/g,(n,r)=>Object.hasOwn(e,r)?String(e[r]):n)}var J=class{#t=null;#n=!1;get waiting(){return this.#t!==null}start(e,n){this.stop(),!this.#n&&(this.#t=setTimeout(()=>{this.#t=null,n()},e))}stop(){this.#t!==null&&
clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#n=!0}},Q=class{#t=null;#n=!1;get waiting(){return this.#t!==null}request(e){this.#t!==null||this.#n||
(this.#t=requestAnimationFrame(n=>{this.#t=null,e(n)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),this.#t=null}close(){this.stop(),this.#n=!0}};function Yt(t){return/^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(t)}var on=[".st-key-source input",".st-key-sentence-bar input"];function Zt(t,{title:e,model:n},r){let o=document.querySelector('[data-testid="stMain"]')??document.
body,i=on.map(c=>o.querySelector(c)?.value??"").find(Boolean)??"",a=t.closest(".st-key-screen")!==null,s=o.querySelector(".st-key-question p"),l=a?s:an(t,o)??s;
return{title:Xt(o.querySelector(".st-key-question h1"))||e,question:Xt(l),sentence:i&&I(r.sentence,{text:i.replace(/\s+/g," ").trim()}),model:n&&I(r.model,{model:n}),
credit:sn(window.location)}}function an(t,e){return[...e.querySelectorAll("h2, h3")].filter(r=>r.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING).at(
-1)??null}function Xt(t){let e=t?.cloneNode(!0);if(!(e instanceof Element))return"";for(let n of e.querySelectorAll(".term-tip, .katex-mathml, [aria-hidden=true\
] svg"))n.remove();return(e.textContent??"").replace(/\s+/g," ").trim()}function sn({hostname:t,host:e,pathname:n}){let r=n.replace(/\/$/,"");return Yt(t)?"seq2\
see":`seq2see · ${e}${r}`}function Jt(t,e,n,r){return["seq2see",t,e??"",n,r>1?String(r):""].map(i=>i.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"")).filter((i,a,s)=>i&&s.indexOf(i)===a).join("-")}function Qt({key:t,views:e},n){let r=new URLSearchParams(n).get(`${t.replaceAll("-","_")}.view`);return r!==
null&&Object.hasOwn(e,r)&&e[r]||null}var ln=Symbol.for("seq2see.picture");function te(t){return t[ln]}var cn=["share","into-sight"],un='[data-testid="stElementContainer"]',ee=['[data-testid="stBidiComponentIsolated"]',".js-plotly-plot",'[data-testid="stHtml"] > \
[aria-label]:not(nav)'].join(", ");function tt(){let t=new Set,e=!1;for(let n of document.querySelectorAll(ee)){let r=n.closest(un);if(!r)continue;let o=ne(n);o===
void 0&&(e=!0),o&&t.add(r)}return{frames:[...t],waits:e}}function ne(t){if(!t.matches('[data-testid="stBidiComponentIsolated"]'))return t;let e=t.shadowRoot?.querySelector(
"div[class]");if(e)return cn.some(n=>e.classList.contains(n))?null:e}function gt(t){let e=t.querySelector(ee),n=e&&ne(e);if(!e||!n)return null;if(e.matches(".js\
-plotly-plot"))return{element:n,name:"chart",kind:"chart"};if(n===e)return{element:n,name:"drawing",kind:"drawing"};let r=te(n);return r?{element:n,name:r.name,
kind:"component",data:r.data}:null}function re(t,e){return tt().frames.slice(0,tt().frames.indexOf(t)).filter(r=>gt(r)?.name===e).length}var dn=/^[=+\-@\t\r＝＋－＠]/;function oe({columns:t,rows:e}){return`\uFEFF${[t,...e].map(n=>n.map(fn).join(",")).join(`\r
`)}\r
`}function fn(t){if(t==null)return"";if(typeof t=="number")return Number.isFinite(t)?String(t):"";let e=dn.test(String(t))?`'${t}`:String(t);return/[",\r\n]|^\s|\s$/.
test(e)?`"${e.replaceAll('"','""')}"`:e}function j(t){let e=t.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}var mn=/^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/,pn={colour:"#000000",opacity:0},hn=["Pretendard","Noto Sans KR","Noto Sans CJK KR","Apple SD Gothic Neo",
"Malgun Gothic"],gn=["serif","sans-serif","monospace","system-ui","math"],ie=new Map,yt=null;function D(){if(!yt){let t=M("canvas",{width:1,height:1});t.getContext(
"2d",{willReadFrequently:!0}),yt=j(t)}return yt}function E(t){let e=ie.get(t);if(e)return e;let n=yn(t)??bn(t);return ie.set(t,n),n}function yn(t){if(!t||t==="n\
one"||t==="transparent")return pn;let e=mn.exec(t);return e&&{colour:et(e.slice(1,4).map(Number)),opacity:Number(e[4]??1)}}function bn(t){let e=D();e.clearRect(
0,0,1,1),e.fillStyle="#000",e.fillStyle=t,e.fillRect(0,0,1,1);let[n,r,o,i]=e.getImageData(0,0,1,1).data;return{colour:et([n,r,o]),opacity:i/255}}function et(t){
return`#${t.map(e=>e.toString(16).padStart(2,"0")).join("")}`}function xn(t){return t.split(",").map(e=>e.trim().replace(/^["']|["']$/g,""))}function Sn(t,e){let n=xn(
t),r=n.filter(s=>!gn.includes(s)),o=r.find(e),i=n.find(s=>s.includes("serif")||s==="monospace")??"sans-serif";return[...[...new Set([...o?[o]:[],...r,...hn])].map(
s=>`'${s.replace(/['\\]/g,"")}'`),i].join(", ")}var ae=new Map;function wn(t){let e=ae.get(t);if(e!==void 0)return e;let n=D(),r=i=>(n.font=`40px "${t}", ${i}`,
n.measureText("Wi가힣1l").width),o=r("monospace")===r("serif")&&r("monospace")===r("cursive");return ae.set(t,o),o}var se=new Map;function B(t){let e=se.get(t);
if(e)return e;let n=Sn(t,wn);return se.set(t,n),n}var le=new Map;function H({fontStyle:t,fontWeight:e,fontFamily:n}){let r=`${t} ${e} 100px ${n}`,o=le.get(r);if(o)
return o;let i=D();i.font=r;let{fontBoundingBoxAscent:a,fontBoundingBoxDescent:s}=i.measureText("x"),l={ascent:a/100,descent:s/100};return le.set(r,l),l}var nt=class{#t=g("defs");#n=g("g");#r;#e=this.#n;#i=0;#o=Number.POSITIVE_INFINITY;#a=Number.POSITIVE_INFINITY;#l=Number.NEGATIVE_INFINITY;#c=Number.NEGATIVE_INFINITY;#s=0;constructor(e){
this.#r=e}at(e,n){return[d(e-this.#r.x),d(n-this.#r.y)]}add(e){this.#e.append(e)}group(e,n){let r=this.#e,o=g("g",e);this.#e=o,e.transform&&(this.#s+=1),n(),e.transform&&
(this.#s-=1),this.#e=r,o.childNodes.length&&r.append(o)}apart(e,n){let r=this.#e,o=this.#r;this.#e=e,this.#r={x:0,y:0},this.#s+=1,n(),this.#s-=1,this.#r=o,this.#e=
r}clipped(e,n){let r=this.define(g("clipPath",{},e));this.group({"clip-path":`url(#${r})`},n)}define(e){this.#i+=1;let n=`drawn-${this.#i}`;return e.setAttribute(
"id",n),this.#t.append(e),n}covers({x:e,y:n,width:r,height:o}){this.#s||r<=0||o<=0||(this.#o=Math.min(this.#o,e),this.#a=Math.min(this.#a,n),this.#l=Math.max(this.#l,
e+r),this.#c=Math.max(this.#c,n+o))}done(){if(!(this.#l>this.#o))throw new Error("there is nothing to draw");let[e,n]=this.at(this.#o,this.#a);return b(this.#n,
{transform:`translate(${-e} ${-n})`}),{element:g("g",{},this.#t,this.#n),width:d(this.#l-this.#o),height:d(this.#c-this.#a)}}};function d(t){return Math.round(t*
100)/100}function N({colour:t,opacity:e}){return e<1?{fill:t,"fill-opacity":d(e)}:{fill:t}}function q({colour:t,opacity:e},n,r="solid"){let o={fill:"none",stroke:t,
"stroke-width":d(n)};return e<1&&(o["stroke-opacity"]=d(e)),r==="dashed"&&(o["stroke-dasharray"]=`${d(2.2*n)} ${d(1.6*n)}`),r==="dotted"&&(o["stroke-dasharray"]=
`${d(n)} ${d(n)}`),o}var ce="…",ue="Segmenter"in Intl?new Intl.Segmenter(void 0,{granularity:"grapheme"}):null;function bt(t){if(ue)return Array.from(ue.segment(t),({segment:n,index:r})=>({
letter:n,at:r}));let e=0;return[...t].map(n=>(e+=n.length,{letter:n,at:e-n.length}))}function En(t,e){let n=t.data,r=document.createRange(),o=e?0:n.search(/\S/);
if(o<0)return[];let i=e?n.length:n.trimEnd().length;r.setStart(t,o),r.setEnd(t,i);let a=[...r.getClientRects()].filter(c=>c.width>0);if(!a.length)return[];let s=c=>e?
c:c.replace(/\s+/g," ");if(a.every(c=>Math.abs(c.top-a[0].top)<c.height/2))return[{text:s(n.slice(o,i)),box:de(a)}];let l=[];for(let{letter:c,at:f}of bt(n.slice(
o,i))){r.setStart(t,o+f),r.setEnd(t,o+f+c.length);let[m]=[...r.getClientRects()].slice(-1),p=l.at(-1);if(!m||m.width===0&&!p)continue;let u=p?.boxes[0];p&&u&&(m.
width===0||Math.abs(m.top-u.top)<m.height/2)?(p.text+=c,m.width>0&&p.boxes.push(m)):(e||c.trim())&&l.push({text:c,boxes:[m]})}return l.map(c=>({text:e?c.text:s(
c.text).trim(),box:de(c.boxes)}))}function de(t){let[e,n]=[Math.min(...t.map(o=>o.left)),Math.min(...t.map(o=>o.top))],r=Math.max(...t.map(o=>o.right));return{x:e,
y:n,width:r-e,height:Math.max(...t.map(o=>o.bottom))-n}}function fe(t,e,n,r,o,i){if(E(n.color).opacity===0||!e.data.trim())return;let a=n.whiteSpaceCollapse==="\
preserve"||n.whiteSpace.startsWith("pre");for(let s of En(e,a)){let l=i===null?s:Tn(s,i,n,r);l&&xt(t,l,n,r,o)}}function xt(t,e,n,r,o){let{box:i}=e,{ascent:a,descent:s}=H(
n),[l,c]=t.at(i.x,i.y),f=kn(i,o,n),m=l+{start:0,middle:i.width/2,end:i.width}[f],p=Number.parseFloat(n.fontSize)*r,u=g("text",{x:d(m),y:d(c+i.height*a/(a+s)),"t\
ext-anchor":f==="start"?null:f,...St(n,p),...N(E(n.color))});u.textContent=vn(e.text,n.textTransform),/^\s|\s$|\s\s/.test(e.text)&&u.setAttribute("xml:space","p\
reserve");let y=n.textDecorationLine;y&&y!=="none"&&u.setAttribute("text-decoration",y),t.add(u),t.covers(i)}function St(t,e){let n=Number.parseFloat(t.letterSpacing);
return{"font-family":B(t.fontFamily),"font-size":d(e),"font-weight":t.fontWeight==="400"?null:t.fontWeight,"font-style":t.fontStyle==="normal"?null:t.fontStyle,
"letter-spacing":n?d(n*e/Number.parseFloat(t.fontSize)):null,style:t.fontVariantNumeric==="normal"?null:`font-variant-numeric: ${t.fontVariantNumeric}`}}function kn(t,e,{
textAlign:n}){if(n==="right"||n==="end")return"end";let r=t.x+t.width/2-e.x-e.width/2;return n==="center"||Math.abs(r)<1&&t.width<e.width+1?"middle":e.x+e.width-
t.x-t.width<1&&t.x-e.x>2?"end":"start"}function vn(t,e){return e==="uppercase"?t.toUpperCase():e==="lowercase"?t.toLowerCase():t}function Tn(t,e,n,r){let{box:o,
text:i}=t;if(o.x+o.width<=e+1)return t;let a=D();a.font=`${n.fontStyle} ${n.fontWeight} ${Number.parseFloat(n.fontSize)*r}px ${n.fontFamily}`;let s=me(i,e-o.x,l=>a.
measureText(l).width);return s?{text:s,box:{...o,width:e-o.x}}:null}function me(t,e,n){if(n(t)<=e)return t;let r=bt(t).map(({letter:o})=>o);for(;r.length&&n(r.join(
"").trimEnd()+ce)>e;)r.pop();return r.length?r.join("").trimEnd()+ce:""}function pe(t,e,n,r){let o=t.trim().split(/\s+/).filter(Boolean),i=[];for(;o.length&&i.length<
n;){if(i.length===n-1){i.push(me(o.join(" "),e,r));break}let a=o.shift()??"";for(;o.length&&r(`${a} ${o[0]}`)<=e;)a+=` ${o.shift()}`;if(r(a)>e){let s=bt(a).map(
({letter:c})=>c),l=s.length;for(;l>1&&r(s.slice(0,l).join(""))>e;)l-=1;o.unshift(s.slice(l).join("")),a=s.slice(0,l).join("")}i.push(a)}return i.filter(Boolean)}var ot={width:1920,height:1080},Mn=2.6,he=28,Cn=560,U={title:24,question:17,sentence:17,foot:13},On=1.75;function rt(t,e,n,r,o,i,a){let s=D();return s.font=`${o?
700:400} ${e}px ${i.family}`,pe(t,n,r,l=>s.measureText(l).width).map(l=>({text:l,size:e,bold:o,colour:a}))}var _=1.36;function ge(t,e,n){let r=Math.max(Cn,Math.
ceil(t.width))+2*he;return be(t,e,n,{width:r,height:null,edge:he,type:1})}function ye(t,e,n){return be(t,e,n,{...ot,edge:56,type:On})}function be(t,e,n,r){let{width:o,
edge:i,type:a}=r,s=o-2*i,{title:l,question:c,sentence:f}=e,m=[...rt(l,U.title*a,s,2,!0,n,n.ink),...rt(c,U.question*a,s,2,!1,n,n.muted),...rt(f,U.sentence*a,s,2,
!1,n,n.ink)],p=Rn(e,n,s,U.foot*a),u=i+m.reduce(($,O)=>$+O.size*_,0)+14*a,y=p.rows*U.foot*a*_+16*a+i*.7,v=r.height===null?t.height:r.height-u-y,S=r.height===null?
1:Math.min(Mn,s/t.width,v/t.height),T=Math.ceil(r.height??u+t.height+y),w=g("svg",{width:o,height:T,viewBox:`0 0 ${o} ${T}`,xmlns:"http://www.w3.org/2000/svg"});
w.append(g("title",{},l),g("desc",{},[c,f,e.model,e.credit].filter(Boolean).join(`
`)),g("rect",{width:o,height:T,fill:n.ground}));let h=i;for(let $ of m)w.append(wt($,i,h+$.size,n)),h+=$.size*_;let R=d(i+(s-t.width*S)/2),L=d(u+(v-t.height*S)/
2);return w.append(g("g",{transform:`translate(${R} ${L}) scale(${Math.round(S*1e4)/1e4})`},t.element)),p.write(w,i,T-y+16*a),w}function wt({text:t,size:e,bold:n,
colour:r},o,i,a,s=""){return g("text",{x:d(o),y:d(i),"font-family":B(a.family),"font-size":d(e),"font-weight":n?700:null,"text-anchor":s||null,fill:r},t)}function Rn({
model:t,credit:e},n,r,o){let i=D();i.font=`${o}px ${n.family}`;let a=i.measureText(e).width,s=i.measureText(t).width+a+2*o<=r,l=rt(t,o,r,s?1:2,!1,n,n.muted),c=s?
1:l.length+1;return{rows:c,write(f,m,p){let u=g("line",{x1:m,x2:m+r,y1:d(p-o*.5),y2:d(p-o*.5)});b(u,{stroke:n.line,"stroke-width":1}),f.append(u),l.forEach((v,S)=>{
f.append(wt(v,m,p+o*(1+S*_),n))});let y={text:e,size:o,bold:!1,colour:n.muted};f.append(wt(y,m+r,p+o*(1+(c-1)*_),n,"end"))}}}async function xe(t){let e=new Map;await Promise.all([...t.querySelectorAll("image")].map(async n=>{let r=new Image;r.src=n.href.baseVal,await r.decode(),e.set(
n,r)}));for(let[n,r]of Ln(t)){let o=new Image;o.src=r,await o.decode(),e.set(n,o)}return e}function Ln(t){let e=t._fullLayout,n=[...t.querySelectorAll(".gl-cont\
ainer canvas")];return Object.keys(e??{}).filter(o=>/^scene\d*$/.test(o)).flatMap(o=>{let i=e?.[o]._scene?.toImage?.("png"),a=n.pop();return i&&a?[[a,i]]:[]})}var An=3e4,Nn=1.5,$n=4096;function it(t,e,n,r){if(n.width<=0||n.height<=0)return;t.covers(n);let[o,i]=Pn(e);if(!o||!i)return;let[a,s]=t.at(n.x,n.y),l=r&&Math.min(
n.width/o,n.height/i)>=Nn;if(l&&o*i<=An){for(let m of In(a,s,n,Dn(e,o,i)))t.add(m);return}let c=l?Math.max(1,Math.floor(Math.min(8,$n/Math.max(o,i)))):1,f=Se(e,
o*c,i*c,!l).toDataURL("image/png");t.add(g("image",{x:a,y:s,width:d(n.width),height:d(n.height),preserveAspectRatio:"none",href:f,style:l?"image-rendering: pixe\
lated":null}))}function Pn(t){return t instanceof HTMLCanvasElement?[t.width,t.height]:[t.naturalWidth,t.naturalHeight]}function Se(t,e,n,r){let o=M("canvas",{width:e,
height:n}),i=j(o);return i.imageSmoothingEnabled=r,i.drawImage(t,0,0,e,n),o}function Dn(t,e,n){let r=t instanceof HTMLCanvasElement?t:Se(t,e,n,!1);return j(r).getImageData(
0,0,e,n)}function In(t,e,n,r){let[o,i]=[n.width/r.width,n.height/r.height];return Bn(r).map(([a,s,l])=>g("path",{d:l.map(([c,f,m])=>{let[p,u]=[d(t+c*o),d(t+(c+m)*
o)];return`M${p} ${d(e+f*i)}H${u}V${d(e+(f+1)*i)}H${p}z`}).join(""),fill:a,"fill-opacity":s<1?d(s):null,"shape-rendering":"crispEdges"}))}function Bn({width:t,height:e,
data:n}){let r=new Map;for(let o=0;o<e;o++){let[i,a]=[0,[0,0,0]];for(let s=0;s<t;s++){let l=4*(o*t+s),c=n[l]*2**24+n[l+1]*2**16+n[l+2]*2**8+n[l+3];if(n[l+3]!==0&&
c===i)a[2]+=1;else if(n[l+3]!==0){let f=r.get(c)??[];a=[s,o,1],f.push(a),r.set(c,f)}i=c}}return[...r].map(([o,i])=>{let a=[16777216,65536,256].map(s=>Math.floor(
o/s)%256);return[et(a),o%256/255,i]})}var Hn={"to top":0,"to right":90,"to bottom":180,"to left":270};function W(t,e=","){let n=[""],r=0;for(let o of t)o==="("&&(r+=1),o===")"&&(r-=1),r===0&&e.includes(
o)?n.push(""):n[n.length-1]+=o;return n.map(o=>o.trim()).filter(Boolean)}function Gn(t){let e=/^(repeating-)?linear-gradient\((.+)\)$/.exec(t);if(!e)return null;
let[n,...r]=W(e[2]),o=Hn[n]??(/^-?[\d.]+deg$/.test(n)?Number.parseFloat(n):null),i=(o===null?[n,...r]:r).flatMap(a=>{let[s,...l]=W(a," ");return l.length?l.map(
c=>({colour:s,...Vn(c)})):[{colour:s,share:null,pixels:0}]});return{repeats:!!e[1],angle:o??180,stops:Fn(i)}}function Vn(t){let[e,n]=[0,0];for(let[,r,o,i]of t.matchAll(
/([+-]?)\s*([\d.]+)(%|px)/g)){let a=(r==="-"?-1:1)*Number(o);i==="%"?e+=a/100:n+=a}return{share:e,pixels:n}}function Fn(t){let e=t.map(({share:n})=>n);e[0]??=0,
e[e.length-1]??=1;for(let n=1;n<e.length;n++){if(e[n]!==null)continue;let r=n;for(;e[r]===null;)r+=1;let o=e[n-1]??0;e[n]=o+((e[r]??1)-o)/(r-n+1)}return t.map((n,r)=>({
...n,share:e[r]??0}))}function we(t,e,n,r,o){let i=E(e.backgroundColor);if(i.opacity>0){let a=r();b(a,N(i)),t.add(a),t.covers(n)}if(e.backgroundImage!=="none")for(let[
a,s]of W(e.backgroundImage).entries()){let l=Gn(s);l&&(l.repeats?Un(t,l,n,r(),o):qn(t,l,jn(e,a,n,o),n,r,o))}}function jn(t,e,n,r){let o=u=>W(u)[e]??W(u)[0],[i,a="\
auto"]=o(t.backgroundSize).split(" ");if(i==="auto"&&a==="auto")return n;let s=(u,y)=>u==="auto"?y:u.endsWith("%")?Number.parseFloat(u)/100*y:Number.parseFloat(
u)*r,[l,c]=[s(i,n.width),s(a,n.height)],[f,m]=o(t.backgroundPosition).split(" "),p=(u,y)=>u.endsWith("%")?Number.parseFloat(u)/100*y:Number.parseFloat(u)*r;return{
x:n.x+p(f,n.width-l),y:n.y+p(m,n.height-c),width:l,height:c}}function qn(t,e,n,r,o,i){let{angle:a,stops:s}=e;t.covers(n);let l=n===r,[c,f]=t.at(n.x,n.y),m={x:c,
y:f,width:d(n.width),height:d(n.height)},p=l?o():g("rect",m);if(s.every(u=>u.colour===s[0].colour))b(p,N(E(s[0].colour)));else{let u=a*Math.PI/180,[y,v]=[Math.sin(
u),-Math.cos(u)],S=(Math.abs(n.width*y)+Math.abs(n.height*v))/2,[T,w]=[c+n.width/2,f+n.height/2],h=t.define(g("linearGradient",{gradientUnits:"userSpaceOnUse",x1:d(
T-y*S),y1:d(w-v*S),x2:d(T+y*S),y2:d(w+v*S)},...s.map(({colour:R,share:L,pixels:$})=>{let O=E(R),P=L+$*i/(2*S);return g("stop",{offset:Math.round(P*1e4)/1e4,"sto\
p-color":O.colour,"stop-opacity":O.opacity<1?d(O.opacity):null})})));b(p,{fill:`url(#${h})`})}t.add(p)}function Un(t,{angle:e,stops:n},r,o,i){let[a,s]=[E(n[0].colour),
E(n[n.length-1].colour)],l=n[n.length-1].pixels*i,c=n[1].pixels*i;if(!(l>1))return;t.covers(r);let f=o.cloneNode();b(f,N(s)),t.add(f);let m=e*Math.PI/180,[p,u]=[
Math.sin(m),-Math.cos(m)],[y,v]=t.at(r.x+r.width/2,r.y+r.height/2),S=(Math.abs(r.width*p)+Math.abs(r.height*u))/2,T=Math.hypot(r.width,r.height)/2,w=[];for(let h=c/
2-S;h<S+c;h+=l){let[R,L]=[y+h*p,v+h*u];w.push(`M${d(R-T*u)} ${d(L+T*p)}L${d(R+T*u)} ${d(L-T*p)}`)}t.clipped(o,()=>{t.add(g("path",{d:w.join(""),fill:"none",stroke:a.
colour,"stroke-width":d(c)}))})}var ke=["top","right","bottom","left"];function ve(t,e,n,r){if(n.width<=0&&n.height<=0)return;let o=Oe(e,n,r);Ee(t,e,n,o,r,!1),we(t,e,n,i=>V(t,n,o,i),r),Ee(t,e,
n,o,r,!0),Wn(t,e,n,o,r),Kn(t,e,n,o,r)}function Te(t,e,n,r){let[o,i,a,s]=ke.map(f=>Ce(e,f,r).width),l={x:n.x+s,y:n.y+o,width:n.width-s-i,height:n.height-o-a},c=Oe(
e,n,r).map(f=>Math.max(0,f-Math.max(o,s)));return V(t,l,c)}function Me(t,e,n){let r=/^polygon\((.+)\)$/.exec(e)?.[1];if(!r)return null;let o=r.split(",").map(i=>{
let[a,s]=i.trim().split(/\s+/);return t.at(n.x+Et(a,n.width),n.y+Et(s,n.height)).join(",")});return g("polygon",{points:o.join(" ")})}function Et(t,e){return t.
endsWith("%")?Number.parseFloat(t)/100*e:Number.parseFloat(t)}function Ce(t,e,n){let r=t.getPropertyValue(`border-${e}-style`);return{width:(r==="none"?0:Number.
parseFloat(t.getPropertyValue(`border-${e}-width`))*n)||0,style:r,colour:t.getPropertyValue(`border-${e}-color`)}}function Oe(t,e,n){let r=[t.borderTopLeftRadius,
t.borderTopRightRadius,t.borderBottomRightRadius,t.borderBottomLeftRadius].map(i=>{let[a]=i.split(" ");return a.endsWith("%")?Et(a,e.width):(Number.parseFloat(a)||
0)*n}),o=Math.min(e.width,e.height)/2;return r.map(i=>Math.min(i,o))}function V(t,e,n,r=0){let[o,i]=t.at(e.x-r,e.y-r),a=Math.max(0,d(e.width+2*r)),s=Math.max(0,
d(e.height+2*r)),l=n.map(c=>c>0?Math.max(0,d(c+r)):0);return l.every(c=>c===l[0])?g("rect",{x:o,y:i,width:a,height:s,rx:l[0]||null}):g("path",{d:_n(o,i,a,s,l)})}
function _n(t,e,n,r,[o,i,a,s]){let l=(c,f,m)=>c?`a${c} ${c} 0 0 1 ${f} ${m}`:"";return[`M${d(t+o)} ${e}H${d(t+n-i)}`,l(i,i,i),`V${d(e+r-a)}`,l(a,-a,a),`H${d(t+s)}`,
l(s,-s,-s),`V${d(e+o)}`,l(o,o,-o),"z"].join("")}function Wn(t,e,n,r,o){let i=ke.map(h=>Ce(e,h,o)),[a]=i;if(!i.filter(h=>h.width>0&&E(h.colour).opacity>0).length)
return;if(t.covers(n),i.every(h=>h.width===a.width&&h.style===a.style&&h.colour===a.colour)){let h=V(t,n,r,-a.width/2);G(t,h,q(E(a.colour),a.width,a.style));return}
let[c,f,m,p]=i.map(h=>h.width),[u,y]=[n.x,n.y],[v,S]=[u+n.width,y+n.height],T=[[u+p,y+c],[v-f,y+c],[v-f,S-m],[u+p,S-m]],w=[[u,y],[v,y],[v,S],[u,S]];i.forEach((h,R)=>{
let L=E(h.colour);if(!h.width||!L.opacity)return;let $=(R+1)%4;if(["dashed","dotted"].includes(h.style)){let P=X=>[0,1].map(Z=>(w[X][Z]+T[X][Z])/2),[[pt,tn],[en,
nn]]=[P(R),P($)].map(([X,Z])=>t.at(X,Z));G(t,g("line",{x1:pt,y1:tn,x2:en,y2:nn}),q(L,h.width,h.style));return}let O=[w[R],w[$],T[$],T[R]].map(([P,pt])=>t.at(P,pt).
join(","));G(t,g("polygon",{points:O.join(" ")}),N(L))})}function Kn(t,e,n,r,o){let i=E(e.outlineColor),a=Number.parseFloat(e.outlineWidth)*o;if(e.outlineStyle===
"none"||!a||!i.opacity)return;let s=Number.parseFloat(e.outlineOffset)*o+a/2;G(t,V(t,n,r,s),q(i,a,e.outlineStyle))}function zn(t){return!t||t==="none"?[]:t.split(
/,(?![^(]*\))/).map(e=>{let[n=0,r=0,o=0,i=0]=[...e.matchAll(/(-?[\d.]+)px/g)].map(s=>Number(s[1]));return{colour:e.replace(/(-?[\d.]+)px/g,"").replace("inset","").
trim(),x:n,y:r,blur:o,spread:i,inset:e.includes("inset")}})}function Ee(t,e,n,r,o,i){for(let a of zn(e.boxShadow).reverse()){let s=E(a.colour);if(a.inset!==i||a.
blur||!s.opacity)continue;let l=a.spread*o;if(a.x||a.y){let c={...n,x:n.x+a.x*o,y:n.y+a.y*o};G(t,V(t,c,r,l),N(s))}else if(l){let c=V(t,n,r,(i?-l:l)/2);G(t,c,q(s,
l))}}}function G(t,e,n){for(let[r,o]of Object.entries(n))e.setAttribute(r,String(o));t.add(e)}var Yn="foreignObject, script, style, title, desc, animate, animateTransform, .hoverlayer, .draglayer, .shapelayer-drag",kt="defs, clipPath, linearGradient, rad\
ialGradient, pattern, marker, mask, symbol",Xn=[["fill-rule","nonzero"],["clip-rule","nonzero"],["stroke-dasharray","none"],["stroke-dashoffset","0px"],["stroke\
-linecap","butt"],["stroke-linejoin","miter"],["vector-effect","none"],["shape-rendering","auto"],["marker-start","none"],["marker-mid","none"],["marker-end","n\
one"]],Zn=[["opacity","1"],["clip-path","none"],["mask","none"]],Tt=/^(x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|d|points|dx|dy|transform|offset|viewBox|preserveAspectRatio|href|xlink:href|id|gradientUnits|gradientTransform|spreadMethod|clipPathUnits|patternUnits|patternTransform|refX|refY|markerWidth|markerHeight|markerUnits|orient|fx|fy|rotate|textLength|lengthAdjust|xml:space)$/;
function Le(t,e,n,r,o){if(n.width<=0||n.height<=0)return;let[i,a]=t.at(n.x,n.y),{across:s,down:l,left:c,top:f}=Qn(e,n,r),m=`translate(${d(i+c)} ${d(a+f)}) scale\
(${Re(s)} ${Re(l)})`;tr(t,e,n,{across:s,down:l,left:c,top:f}),t.group({transform:m,...Jn(e)},()=>{for(let p of e.children){let u=Ae(t,p,o);u&&t.add(u)}})}function Jn(t){
let{opacity:e}=getComputedStyle(t);return e==="1"?{}:{opacity:e}}function Qn(t,e,n){let r=t.viewBox.baseVal;if(!r||!(r.width>0))return{across:n,down:n,left:0,top:0};
let[o,i]=[e.width/r.width,e.height/r.height],a=t.getAttribute("preserveAspectRatio")??"xMidYMid meet";a.startsWith("none")||(o=i=a.includes("slice")?Math.max(o,
i):Math.min(o,i));let s=l=>a.includes(`${l}Min`)?0:a.includes(`${l}Max`)?1:.5;return{across:o,down:i,left:(e.width-r.width*o)*s("x")-r.x*o,top:(e.height-r.height*
i)*s("Y")-r.y*i}}function tr(t,e,n,{across:r,down:o,left:i,top:a}){if(t.covers(n),getComputedStyle(e).overflow!=="visible")return;let{x:s,y:l,width:c,height:f}=e.
getBBox();c*r>4*n.width||f*o>4*n.height||t.covers({x:n.x+i+s*r,y:n.y+a+l*o,width:c*r,height:f*o})}function Ae(t,e,n){if(!(e instanceof SVGElement)||e.matches(Yn))
return null;let r=getComputedStyle(e),o=e.matches(kt);if(!o&&!e.closest(kt)&&(r.display==="none"||r.opacity==="0"))return null;if(e instanceof SVGImageElement)return or(
t,e,r,n);if(e instanceof SVGTextElement)return nr(e,r);let i=g(e.tagName);for(let{name:s,value:l}of e.attributes)Tt.test(s)&&i.setAttribute(s,l);if(o||Mt(i,e,r),
(e instanceof SVGGeometryElement||e.tagName==="use")&&(r.visibility==="hidden"||!er(i,r,e)))return null;if(e.tagName==="stop"){let{colour:s,opacity:l}=E(r.stopColor);
b(i,{"stop-color":s,"stop-opacity":d(l*Number(r.stopOpacity))})}for(let s of e.children){let l=Ae(t,s,n);l&&i.append(l)}return!i.childNodes.length&&["g","svg","\
a"].includes(e.tagName)?null:i}function Mt(t,e,n){Ne(t,n,Zn);let{transform:r}=n;if(e.hasAttribute("transform")||!r||r==="none")return;let[o,i]=n.transformOrigin.
split(" ").map(c=>Number.parseFloat(c)),a=n.transformBox==="fill-box"&&e instanceof SVGGraphicsElement?e.getBBox():{x:0,y:0},[s,l]=[d(o+a.x),d(i+a.y)];b(t,{transform:`\
translate(${s} ${l}) ${r} translate(${-s} ${-l})`})}function Ne(t,e,n){for(let[r,o]of n){let i=e.getPropertyValue(r);i&&i!==o&&t.setAttribute(r,$e(i))}}function $e(t){
return t.replace(/url\(["']?[^"')]*#([^"')]+)["']?\)/g,"url(#$1)").replace(/(\d)px/g,"$1")}function er(t,e,n){let r=at(e.fill,e.fillOpacity),o=at(e.stroke,e.strokeOpacity),
i=Number.parseFloat(e.strokeWidth),a=!!(o&&i>0);return!r&&!a&&!n.closest(kt)&&e.markerEnd==="none"?!1:(b(t,{fill:r?.colour??"none","fill-opacity":vt(r)}),a&&b(t,
{stroke:o?.colour,"stroke-width":i,"stroke-opacity":vt(o)}),Ne(t,e,Xn),!0)}function at(t,e){if(t.startsWith("url("))return{colour:$e(t).split(" ")[0],opacity:Number(
e)};let n=E(t);return n.opacity>0&&Number(e)>0?{colour:n.colour,opacity:n.opacity*Number(e)}:null}function vt(t){return t&&t.opacity<1?d(t.opacity):null}function nr(t,e){
if(e.visibility==="hidden"||!t.textContent?.trim())return null;let n=g("text",{...St(e,Number.parseFloat(e.fontSize))});for(let{name:l,value:c}of t.attributes)Tt.
test(l)&&n.setAttribute(l,c);Mt(n,t,e),b(n,{"text-anchor":e.textAnchor==="start"?null:e.textAnchor}),e.whiteSpaceCollapse==="preserve"&&b(n,{"xml:space":"preser\
ve"}),rr(n,t,e);for(let l of t.childNodes)Pe(n,l,e);let r=at(e.fill,e.fillOpacity),o=at(e.stroke,e.strokeOpacity),i=Number.parseFloat(e.strokeWidth);if(!o||!(i>
0))return r?(b(n,N(r)),n):null;let a=n.cloneNode(!0);for(let l of[a,...a.querySelectorAll("tspan")])l.removeAttribute("fill");let s={stroke:o.colour,"stroke-opa\
city":vt(o),"stroke-width":i,"stroke-linejoin":"round"};return b(a,{...s,fill:o.colour,"aria-hidden":"true"}),b(n,r?N(r):{fill:"none"}),g("g",{},a,n)}function rr(t,e,n){
let{ascent:r,descent:o}=H(n),i={middle:.26,central:(r-o)/2,hanging:.8*r,"text-before-edge":r,"text-after-edge":-o}[n.dominantBaseline];if(!i)return;let a=Number.
parseFloat(n.fontSize);for(let s of[t,...e.querySelector("tspan[y]")?t.querySelectorAll("tspan[y]"):[]])s.setAttribute("y",String(d(Number(s.getAttribute("y")??
0)+i*a)))}function Pe(t,e,n){if(e instanceof Text){t.append(e.data);return}if(!(e instanceof SVGElement)||e.matches("title, desc"))return;let r=getComputedStyle(
e),o=g("tspan");for(let{name:a,value:s}of e.attributes)Tt.test(a)&&a!=="href"&&o.setAttribute(a,s);let i=a=>r[a]!==n[a];i("fill")&&b(o,{fill:E(r.fill).colour}),
i("fontSize")&&b(o,{"font-size":Number.parseFloat(r.fontSize)}),i("fontWeight")&&b(o,{"font-weight":r.fontWeight}),i("fontStyle")&&b(o,{"font-style":r.fontStyle}),
i("fontFamily")&&b(o,{"font-family":B(r.fontFamily)});for(let a of e.childNodes)Pe(o,a,r);t.append(o)}function or(t,e,n,r){let o=r.get(e);if(!o)return null;let[
i,a,s,l]=[e.x,e.y,e.width,e.height].map(m=>m.baseVal.value),c=g("g");Mt(c,e,n),e.hasAttribute("transform")&&b(c,{transform:e.getAttribute("transform")});let f=n.
imageRendering==="pixelated"||n.imageRendering.includes("crisp");return t.apart(c,()=>it(t,o,{x:i,y:a,width:s,height:l},f)),c}function Re(t){return Math.round(t*
1e4)/1e4}var De=["auto","scroll"];function Ie(t){let e=[],n=(o,i,a)=>{let[s,l]=[o.style.getPropertyValue(i),o.style.getPropertyPriority(i)];o.style.setProperty(i,a,"impo\
rtant"),e.push(()=>o.style.setProperty(i,s,l))},r=[t,...t.querySelectorAll("*")];for(let o of r){if(!(o instanceof HTMLElement)||o.scrollWidth<=o.clientWidth&&o.
scrollHeight<=o.clientHeight)continue;let{scrollLeft:i,scrollTop:a}=o;(i||a)&&(o.scrollTo({left:0,top:0,behavior:"instant"}),e.push(()=>o.scrollTo({left:i,top:a,
behavior:"instant"})))}n(t,"max-height","none"),n(t,"transition","none");for(let o=0;o<3;o++){let[i,a]=sr(r);if(i&&n(t,"width",`${ir(t)+Math.min(i,6e3)}px`),i&&
n(t,"max-width","none"),a&&n(t,"height",`${ar(t)+Math.min(a,6e3)}px`),!i&&!a)break}return()=>{for(let o of e.reverse())o()}}var ir=t=>t.offsetWidth,ar=t=>t.offsetHeight;
function sr(t){let[e,n]=[0,0];for(let r of t){let[o,i]=[r.scrollWidth-r.clientWidth,r.scrollHeight-r.clientHeight];if(o<=1&&i<=1)continue;let{overflowX:a,overflowY:s,
display:l}=getComputedStyle(r);l!=="inline"&&(De.includes(a)&&(e=Math.max(e,o)),De.includes(s)&&(n=Math.max(n,i)))}return[e>1?e:0,n>1?n:0]}var lr=".player, .handle, .live, .legend > .keys, .pin-button, .more, .order, .begin, .hint, .export, input, datalist, script, style, template";function Ge(t,e){
let n=Ie(t);try{let r=t.getBoundingClientRect(),o=new nt(r);return Ct(t,{paper:o,images:e,scale:1,holds:r,cut:null}),o.done()}finally{n()}}function Ct(t,e){if(t.
matches(lr))return;let n=getComputedStyle(t);if(!(n.display==="none"||n.opacity==="0"||n.clipPath==="inset(50%)")){if(t instanceof HTMLElement&&cr(n)){ur(t,n,e);
return}n.opacity==="1"?Be(t,n,e):e.paper.group({opacity:n.opacity},()=>Be(t,n,e))}}function cr({transform:t,rotate:e}){if(e!=="none"&&e!=="0deg")return!0;if(t===
"none")return!1;let{a:n,b:r,c:o,d:i}=new DOMMatrixReadOnly(t);return Math.abs(r)>.001||Math.abs(o)>.001||n<0||i<0}function ur(t,e,n){let{paper:r}=n,o=n.scale*Ot(
t),i=new DOMMatrix(e.transform==="none"?"":e.transform),a=e.rotate==="none"?0:Number.parseFloat(e.rotate),s=new DOMMatrix().rotate(a).multiply(i),[l,c]=e.transformOrigin.
split(" ").map(O=>Number.parseFloat(O)*o),f=["transform","rotate","transition"],m=f.map(O=>[O,t.style.getPropertyValue(O)]);r.covers(t.getBoundingClientRect());
for(let O of f)t.style.setProperty(O,"none");let p=t.getBoundingClientRect(),[u,y]=r.at(p.x+l,p.y+c),{a:v,b:S,c:T,d:w,e:h,f:R}=s,L=[v,S,T,w,h*o,R*o].map(O=>Math.
round(O*1e5)/1e5),$=`translate(${u} ${y}) matrix(${L.join(" ")}) translate(${-u} ${-y})`;r.group({transform:$},()=>Ct(t,n));for(let[O,P]of m)t.style.setProperty(
O,P)}function Ot(t){return t.currentCSSZoom??1}function Be(t,e,n){let{paper:r,images:o}=n,i=t.getBoundingClientRect(),a=e.visibility!=="hidden",s=e.transform===
"none"?1:new DOMMatrixReadOnly(e.transform).a||1,l={...n,scale:n.scale*s},c=l.scale*Ot(t);if(t instanceof SVGSVGElement){a&&Le(r,t,i,c,o);return}if(a&&e.display!==
"contents"){let p=Me(r,e.clipPath,i),u=()=>dr(t,e,r,i,c);p?r.clipped(p,u):u()}if(t instanceof HTMLCanvasElement||t instanceof HTMLImageElement){if(!a)return;let p=e.
imageRendering==="pixelated";it(r,o.get(t)??t,st(e,i,c),p);return}if(t instanceof HTMLSelectElement){a&&gr(t,e,r,i,c);return}a&&e.display==="list-item"&&yr(e,r,
i,c);let f=e.display==="contents"?n.holds:i,m={...l,holds:f,cut:mr(t,e,i,n.cut,c)};fr(t,e)?r.clipped(Te(r,e,i,c),()=>He(t,e,m)):He(t,e,m)}function dr(t,e,n,r,o){
let i=e.display==="inline"?[...t.getClientRects()]:[r];for(let a of i)ve(n,e,a,o)}function st(t,e,n){let r=s=>(Number.parseFloat(t.getPropertyValue(s))||0)*n,o=s=>r(
`border-${s}-width`)+r(`padding-${s}`),[i,a]=[o("left"),o("top")];return{x:e.x+i,y:e.y+a,width:e.width-i-o("right"),height:e.height-a-o("bottom")}}function fr(t,{
overflowX:e,overflowY:n,display:r}){return r==="inline"||![e,n].some(o=>o==="hidden"||o==="clip")?!1:t.scrollWidth>t.clientWidth+1||t.scrollHeight>t.clientHeight+
1}function mr(t,e,n,r,o){if(!(e.textOverflow==="ellipsis"&&t.scrollWidth>t.clientWidth))return r;let a=st(e,n,o);return Math.min(a.x+a.width,r??Number.POSITIVE_INFINITY)}
function He(t,e,n){let r=n.scale*Ot(t),o=t.shadowRoot??t,i=t.shadowRoot||!(t instanceof HTMLElement)?[]:hr(t),a=[];for(let s of o.childNodes)s instanceof Text&&
a.push({node:s,layer:0}),s instanceof Element&&a.push({node:s,layer:pr(getComputedStyle(s))});a.sort((s,l)=>s.layer-l.layer);for(let{node:s}of a)s instanceof Element?
Ct(s,n):e.visibility!=="hidden"&&fe(n.paper,s,e,r,n.holds,n.cut);for(let s of i)s()}function pr({position:t,zIndex:e,transform:n,opacity:r}){let o=Number.parseInt(
e,10);return o?o<0?o:o+1:t!=="static"||n!=="none"||r!=="1"?1:0}function hr(t){let e=[];for(let n of["::before","::after"]){let r=getComputedStyle(t,n),{content:o}=r;
if(o==="none"||o==="normal"||r.display==="none")continue;let i=M("span");for(let s of r)i.style.setProperty(s,r.getPropertyValue(s),"important");i.textContent=/^"(.*)"$/s.
exec(o)?.[1].replace(/\\(.)/g,"$1")??"";let a=M("style",{},`[data-drawn]${n} { content: none !important; }`);t.dataset.drawn="",t.append(a),n==="::before"?t.prepend(
i):t.append(i),e.push(()=>{i.remove(),a.remove(),delete t.dataset.drawn})}return e}function gr(t,e,n,r,o){let{ascent:i,descent:a}=H(e),s=(i+a)*Number.parseFloat(
e.fontSize)*o,c={...st(e,r,o),y:r.y+(r.height-s)/2,height:s};xt(n,{text:t.selectedOptions[0]?.text??"",box:c},e,o,r)}function yr(t,e,n,r){if(t.listStyleType!=="\
disc")return;let o=Number.parseFloat(t.fontSize)*r,i=Number.parseFloat(t.lineHeight)*r||1.2*o,a=st(t,n,r),[s,l]=e.at(a.x-.85*o,a.y+i/2);e.covers({x:a.x-1.1*o,y:a.
y,width:o,height:i}),e.add(g("circle",{cx:s,cy:l,r:Math.round(o*17)/100,...N(E(t.color))}))}var Rt={};A(Rt,{packed:()=>xr,table:()=>br});function C(t){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return new Float32Array(n.buffer)}function x(t){let e=[...new Set(t.flatMap(n=>Object.keys(n)))];return{columns:e,rows:t.map(n=>e.map(r=>n[r]))}}function k(t){return Number.isFinite(t)?Number(t.
toPrecision(9)):null}function br({source:t,target:e,scores:n,weights:r}){let[o,i]=[n===null?null:C(n),C(r)];return x(e.flatMap((a,s)=>t.map((l,c)=>({step:s+1,target_token:a,source:c+
1,source_token:l,...o&&{score:k(o[s*t.length+c])},weight:k(i[s*t.length+c])}))))}function xr({width:t,source:e,scores:n}){let r={h:t,c:t,s:t,weights:e.length};return n===
null?r:{...r,scores:e.length}}var Lt={};A(Lt,{packed:()=>wr,table:()=>Sr});function Sr({tokens:t,ids:e,row:n,rows:r,width:o}){let i=C(r);return x(t.flatMap((a,s)=>Array.from({length:o},(l,c)=>({place:s+1,token:a,id:e[s],dimension:c+1,value:k(
i[n[s]*o+c])}))))}function wr({width:t}){return{rows:t}}var At={};A(At,{packed:()=>kr,table:()=>Er});function Er({tokens:t,target:e,units:n,encoder:r,decoder:o}){let i=(a,s,l)=>s.flatMap((c,f)=>Array.from({length:n},(m,p)=>({side:a,step:f+1,token:c,unit:p+1,value:k(
l[f*n+p])})));return x([...i("encoder",t,C(r)),...i("decoder",e,C(o))])}function kr({units:t}){return{encoder:t,decoder:t}}var Nt={};A(Nt,{packed:()=>Tr,table:()=>vr});function vr({queries:t,keys:e,dots:n,weights:r}){let[o,i]=[C(n),C(r)];return x(t.flatMap((a,s)=>e.map((l,c)=>({query:s+1,query_token:a,key:c+1,key_token:l,dot_product:k(
o[s*e.length+c]),weight:k(i[s*e.length+c])}))))}function Tr({d:t,keys:e}){return{q:t,k:t,v:t,z:t,dots:e.length,weights:e.length}}var $t={};A($t,{packed:()=>Cr,table:()=>Mr});function Mr({chips:t,left:e}){return x(e.flatMap((n,r)=>n.map((o,i)=>({after:r+1,after_token:t[r],of:i+1,of_token:t[i],left:o}))))}function Cr({units:t}){return{
hidden:t}}var Pt={};A(Pt,{packed:()=>Rr,table:()=>Or});function Or({tokens:t,units:e,facets:n}){let r=n.map(o=>C(o.values));return x(t.flatMap((o,i)=>e.flatMap((a,s)=>{if(!a)return[];let l=n.map(({symbol:c},f)=>[c,k(
r[f][i*e.length+s])]);return[{step:i+1,token:o,unit:a,...Object.fromEntries(l)}]})))}function Rr({units:t}){return{values:t.length}}var Dt={};A(Dt,{table:()=>Lr});function Lr(t){return t.kind==="learning"?x(t.merges.map(([e,n,r],o)=>({merge:o+1,left:e,right:n,count:r,tokens:t.tokens[o+1]??t.tokens[o],vocabulary:t.vocabulary[o+
1]??t.vocabulary[o]}))):x(t.words.flatMap((e,n)=>t.steps[n].map(([r,o,i,a],s)=>({word:e,step:s,rank:r,left:o,right:i,symbols:a.join(" ")}))))}var It={};A(It,{table:()=>Ar});function Ar({tokens:t,models:e,entries:n}){return x(e.flatMap(r=>r.steps.flatMap(({guesses:o},i)=>o.map(([a,s],l)=>({model:r.name,after:i+1,after_token:t[i],rank:l+
1,token:n[a],id:a,probability:s})))))}var Bt={};A(Bt,{table:()=>Nr});function Nr({at:t,lanes:e}){return x(e.flatMap(({name:n,right:r})=>r.slice(0,t.length).map((o,i)=>({model:n,steps:t[i],right:o}))))}var Ht={};A(Ht,{table:()=>$r});function $r({blocks:t}){return x(t.map(({step:e,name:n,role:r,shape:[o,i],limit:a})=>({step:e,name:n,role:r,rows:o,columns:i,limit:a})))}var Gt={};A(Gt,{table:()=>Pr});function Pr({rows:t}){return x(t.flatMap(({name:e,tokens:n=[]})=>n.map(([r,o,i,a],s)=>({tokenizer:e,place:s+1,token:r,id:o,from:i,to:a}))))}var Vt={};A(Vt,{table:()=>Dr});function Dr({tokens:t,pointers:e}){return x(e.map(({name:n,step:r,unit:o,number:i,other:a,low:s,high:l})=>({name:n,step:r+1,token:t[r],unit:o===void 0?null:o+1,
number:i,other:a,low:s,high:l})))}var Ft={};A(Ft,{packed:()=>Br,table:()=>Ir});function Ir({tokens:t,units:e,hidden:n,fromInput:r,fromHidden:o,bias:i}){let[a,s,l,c]=[n,r,o,i].map(C);return x(t.flatMap((f,m)=>Array.from({length:e},(p,u)=>({
step:m+1,token:f,unit:u+1,h:k(a[m*e+u]),from_input:k(s[m*e+u]),from_hidden:k(l[m*e+u]),bias:k(c[u])}))))}function Br({units:t}){return{hidden:t,fromInput:t,fromHidden:t,
bias:0}}var jt={};A(jt,{packed:()=>Gr,table:()=>Hr});function Hr({tokens:t,dots:e}){let n=C(e);return x(t.flatMap((r,o)=>t.map((i,a)=>({token:r,other_token:i,dot_product:k(n[o*t.length+a])}))))}function Gr({tokens:t}){
return{dots:t.length}}var Vr={i1:Int8Array,int8:Int8Array,u1:Uint8Array,uint8:Uint8Array,u1c:Uint8ClampedArray,uint8c:Uint8ClampedArray,i2:Int16Array,int16:Int16Array,u2:Uint16Array,
uint16:Uint16Array,i4:Int32Array,int32:Int32Array,u4:Uint32Array,uint32:Uint32Array,f4:Float32Array,float32:Float32Array,f8:Float64Array,float64:Float64Array},Fr=[
"type","name","orientation","x","y","z","base","measure","text","customdata"];function ct(t){return ArrayBuffer.isView(t)?Array.from(t,je):Array.isArray(t)?t.map(
ct):jr(t)?qr(t):t}function jr(t){return typeof t=="object"&&t!==null&&"bdata"in t&&"dtype"in t}function qr({dtype:t,bdata:e,shape:n}){let r=Vr[t];if(!r)throw new Error(
`no numbers are packed as ${t}`);let o=atob(e),i=Uint8Array.from(o,l=>l.charCodeAt(0)),a=Array.from(new r(i.buffer),je),s=(typeof n=="string"?n.split(","):[n??a.
length].flat()).map(Number);return dt(a,s)}function je(t){return Number.isInteger(t)?t:Math.fround(t)===t||!Number.isFinite(t)?k(t):t}function dt(t,e){if(e.length<
2)return t;let n=e.slice(1).reduce((r,o)=>r*o,1);return Array.from({length:e[0]},(r,o)=>dt(t.slice(o*n,(o+1)*n),e.slice(1)))}function qt({data:t=[],layout:e={}}){
return t.map(n=>({...Object.fromEntries(Fr.filter(r=>n[r]!==void 0).map(r=>[r,ct(n[r])])),axes:{x:Ve(ut(e,n,"x")),y:Ve(ut(e,n,"y")),value:z(qe(n.colorbar?.title))}}))}
function ut(t,e,n){let r=String(e[`${n}axis`]??n).slice(1);return t?.[`${n}axis${r}`]??{}}function Ve(t){return z(qe(t.title))}function qe(t){let e=typeof t=="o\
bject"&&t!==null?t.text:t;return typeof e=="string"?e:""}function z(t){return t.replace(/<br\s*\/?>/gi," ").replace(/<[^>]*>/g,"").replace(/&lt;/g,"<").replace(
/&gt;/g,">").replace(/&amp;/g,"&").replace(/\s+/g," ").trim()}function Ue(t){let e=t.layout??{};return x(qt(t).flatMap((n,r)=>{let o=(t.data??[])[r],{x:i,y:a,value:s}=n.
axes,l=i||"x",c=a&&a!==l?a:"y",f={...n.name?{trace:z(String(n.name))}:{trace:r+1}},[m,p]=[Fe(ut(e,o,"x")),Fe(ut(e,o,"y"))],u=(w,h)=>({...f,[l]:lt(w),...m&&{[`${l}\
 (label)`]:m.get(w)??null},[c]:lt(h),...p&&{[`${c} (label)`]:p.get(h)??null}}),[y,v]=[K(n.x),K(n.y)],S=K(n.z);if(S.some(Array.isArray))return S.flatMap((w,h)=>w.
map((R,L)=>({...u(y[L]??L,v[h]??h),[s||"value"]:lt(R)})));let T=Math.max(y.length,v.length);return Array.from({length:T},(w,h)=>({...u(y[h]??h,v[h]??h),...S.length&&
{z:lt(S[h])}}))}))}function Fe({tickvals:t,ticktext:e}){let[n,r]=[K(ct(t)),K(ct(e))];return!n.length||n.length!==r.length?null:new Map(n.map((o,i)=>[o,z(String(
r[i]))]))}function K(t){return Array.isArray(t)?t:[]}function lt(t){return typeof t=="string"?z(t):typeof t=="number"||typeof t=="boolean"?t:null}var _e={contexts:Rt,"embedding-rows":Lt,"encoder-decoder":At,explorer:Nt,film:$t,"gate-facets":Pt,merges:Dt,"next-bars":It,race:Bt,"strip-picture":Ht,"token-cut\
s":Gt,"unrolled-below":Vt,"unrolled-rnn":Ft,vectors:jt},Ur=["palette","words","labels"];function We(t){if(t.kind==="chart")return Ue(t.element);if(t.kind==="dra\
wing")return ze(t.element);let e=_e[t.name];if(!e)throw new Error(`${t.name} has no table`);return e.table(t.data)}function Ke(t){if(t.kind==="chart")return{traces:qt(
t.element)};if(t.kind==="drawing"){let{columns:n,rows:r}=ze(t.element);return{columns:n,rows:r}}let e=_e[t.name]?.packed?.(t.data)??{};return _t(t.data??{},e)}function _t(t,e){
if(Array.isArray(t))return t.map(r=>_t(r,e));if(typeof t!="object"||t===null)return t;let n=Object.entries(t).filter(([r,o])=>!(Ur.includes(r)&&!Array.isArray(o))&&
!(typeof o=="string"&&o.startsWith("data:")));return Object.fromEntries(n.map(([r,o])=>{let i=Object.hasOwn(e,r)&&typeof o=="string";return[r,i?_r(o,e[r]):_t(o,
e)]}))}function _r(t,e){let n=Array.from(C(t),k);return e?dt(n,[n.length/e,e]):n}function ze(t){let e=[...t.querySelectorAll("tr")].map(o=>[...o.cells].map(Ut));
if(e.length){let[o=[],...i]=e;return{columns:o,rows:i}}let r=[...t.querySelectorAll("li")].filter(o=>!o.querySelector("li")).map(o=>{let i=[...o.children].map(Ut).
filter(Boolean);return i.length?i:[Ut(o)]});return x(r.map((o,i)=>({item:i+1,...Object.fromEntries(o.map((a,s)=>[`part_${s+1}`,a]))})))}function Ut(t){return(t.
textContent??"").replace(/\s+/g," ").trim()}var Wt=[{name:"png",make:Wr},{name:"svg",make:async t=>ft(Ze(ge(await Xe(t),t.captions,t.look)),"image/svg+xml")},{name:"csv",make:async({shown:t})=>ft(oe(We(t)),
"text/csv")},{name:"json",make:async t=>ft(Kr(t),"application/json")}],Ye=2;async function Xe({shown:t}){let e=await xe(t.element);return Ge(t.element,e)}function ft(t,e){
return new Blob([t],{type:`${e};charset=utf-8`})}function Ze(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}async function Wr(t){let e=ye(await Xe(t),t.captions,t.look),n=URL.createObjectURL(ft(Ze(e),"image/svg+xml"));try{let r=new Image;r.src=n,await r.decode();let o=M(
"canvas",{width:Ye*ot.width,height:Ye*ot.height}),i=o.getContext("2d");if(!i)throw new Error("this browser draws no canvas");return i.drawImage(r,0,0,o.width,o.
height),await new Promise((a,s)=>{o.toBlob(l=>l?a(l):s(new Error("the picture is too large")),"image/png")})}finally{URL.revokeObjectURL(n)}}function Kr({shown:t,
captions:e,page:n}){let{title:r,question:o,sentence:i,model:a}=e,s={picture:t.name,lesson:n.key,title:r,question:o,sentence:i,model:a,address:location.href};return`${JSON.
stringify({...s,data:Ke(t)},null,1)}
`}function Je(t){return t.ctrlKey||t.metaKey||t.altKey}function Qe(t,e){return Object.hasOwn(e,t.key)?(t.preventDefault(),t.stopPropagation(),e[t.key](),!0):!1}var F=4,mt=class{element;#t=M("div",{role:"menu"});#n=M("p",{role:"status"});#r=null;constructor(){this.element=M("div",{class:"export-menu",popover:"auto"},this.#t,
this.#n),this.element.addEventListener("toggle",e=>{let n=e.newState==="open";b(this.#r??M("i"),{"aria-expanded":String(n)}),n||ht(this.#n,"")}),this.element.addEventListener(
"keydown",e=>this.#i(e))}get open(){return this.element.matches(":popover-open")}isAt(e){return this.open&&this.#r===e}show(e,n,r,o){this.open&&this.element.hidePopover(),
this.#r=e,b(this.#t,{"aria-label":n}),this.#t.replaceChildren(...r.map(({name:i,label:a})=>M("button",{type:"button",role:"menuitem",tabindex:-1,"data-name":i,onclick:()=>o(
i)},a))),this.element.showPopover(),this.#e(e.getBoundingClientRect()),this.#t.firstElementChild?.focus({preventScroll:!0})}hide(){this.open&&(this.element.hidePopover(),
this.#r?.focus({preventScroll:!0}))}busy(e){b(this.#t,{"aria-busy":String(e)})}say(e){ht(this.#n,e),this.#r&&this.#e(this.#r.getBoundingClientRect())}#e({right:e,
top:n,bottom:r}){let{clientWidth:o,clientHeight:i}=document.documentElement,{width:a,height:s}=this.element.getBoundingClientRect(),l=r+F+s<=i;this.element.style.
left=`${Math.max(F,Math.min(e,o-F)-a)}px`,this.element.style.top=`${l?r+F:Math.max(F,n-F-s)}px`}#i(e){if(Je(e))return;let n=[...this.#t.children],r=n.indexOf(zt(
this.element)),o=i=>n[(i+n.length)%n.length].focus();e.key==="Tab"?this.hide():Qe(e,{ArrowDown:()=>o(r+1),ArrowUp:()=>o(r-1),Home:()=>o(0),End:()=>o(n.length-1),
Escape:()=>this.hide()})}};var Y="export",zr="M12 3v12M6.5 10l5.5 5.5 5.5-5.5M4 20.5h16",Yr=200,Xr=6e4,Kt=class{#t=new mt;#n=new J;#r=new Q;#e;#i=!1;#o=null;constructor(e){this.#e=e,document.
body.append(this.#t.element),new MutationObserver(()=>this.#a()).observe(document.body,{childList:!0,subtree:!0}),document.addEventListener("scroll",r=>{r.target instanceof
Element&&r.target.contains(document.querySelector(`.${Y}`))&&this.#t.element.hidePopover()},{capture:!0,passive:!0})}update(e){this.#e=e;let n=document.querySelector(
'[data-testid="stApp"]');n&&(this.#t.element.style.colorScheme=getComputedStyle(n).colorScheme);for(let r of document.querySelectorAll(`.${Y}`))this.#s(r);this.#a()}#a(){
this.#n.waiting||this.#n.start(Yr,()=>this.#r.request(()=>this.#l()))}#l(){let{frames:e,waits:n}=tt();for(let r of document.querySelectorAll(`.${Y}`))e.includes(
r.parentElement)||r.remove();for(let r of e)r.querySelector(`:scope > .${Y}`)||r.append(this.#c(r));n&&this.#a()}#c(e){let n=M("button",{type:"button",class:Y,"\
aria-haspopup":"menu","aria-expanded":"false"},g("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},g("path",{d:zr})));return this.#s(n),n.addEventListener("point\
erdown",()=>{this.#o=this.#t.isAt(n)?n:null}),n.addEventListener("click",r=>{r.stopPropagation(),this.#o!==n&&this.#u(n,e),this.#o=null}),n}#s(e){let{button:n}=this.#e.
words;b(e,{"aria-label":n,title:n})}#u(e,n){let{words:r,formats:o}=this.#e,i=Wt.map(({name:a})=>({name:a,label:o[a]??a}));this.#t.show(e,r.button,i,a=>{let s=Wt.
find(l=>l.name===a);s&&!this.#i&&this.#d(s,n)})}async#d(e,n){let{words:r}=this.#e;this.#i=!0,this.#t.busy(!0);try{let o=gt(n);if(!o)throw new Error("the picture\
 is not drawn");let i=Zt(n,this.#e,r),a=await e.make({shown:o,captions:i,look:Jr(),page:this.#e}),s=re(n,o.name)+1,l=Jt(this.#e.key,Qt(this.#e,window.location.search),
o.name,s);Zr(a,`${l}.${e.name}`),this.#t.hide()}catch(o){console.error("seq2see:",o),this.#t.say(I(r.failed,{format:e.name.toUpperCase()}))}finally{this.#i=!1,this.#t.
busy(!1)}}};function Zr(t,e){let n=URL.createObjectURL(t);M("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(n),Xr)}function Jr(){let t=document.
querySelector('[data-testid="stApp"]')??document.body,e=M("span",{hidden:""});t.append(e);let n=l=>(e.style.color=`var(--${l})`,getComputedStyle(e).color),[r,o,
i,a]=["ground","ink","muted","line"].map(l=>E(n(l)).colour),s=getComputedStyle(t).fontFamily;return e.remove(),{ground:r,ink:o,muted:i,line:a,family:s}}function Qr({
data:t}){window.seq2seeExports??=new Kt(t),window.seq2seeExports.update(t)}export{Qr as default};
