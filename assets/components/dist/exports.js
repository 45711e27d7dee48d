var an=Object.defineProperty;var L=(t,e)=>{for(var n in e)an(t,n,{get:e[n],enumerable:!0})};function T(t,e={},...n){let r=document.createElement(t),{class:o,style:i={},onclick:s,...a}=e;o!==void 0&&(r.className=o);for(let[l,c]of Object.entries(i))r.style.
setProperty(l,c);s&&(r.onclick=()=>s()),b(r,a);for(let l of n)r.append(l instanceof Node?l:String(l));return r}function g(t,e={},...n){let r=document.createElementNS(
"http://www.w3.org/2000/svg",t);return b(r,e),r.append(...n),r}function b(t,e){for(let[n,r]of Object.entries(e))r!=null&&t.setAttribute(n,String(r))}function ht(t,e){
t.textContent!==e&&(t.textContent=e)}function Yt(t){let e=t.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function D(t,e){
return t.replace(/\{(\w+)\}/g,(n,r)=>Object.hasOwn(e,r)?String(e[r]):n)}var Z=class{#t=null;#n=!1;get waiting(){return this.#t!==null}start(e,n){this.stop(),!this.#n&&(this.#t=setTimeout(()=>{this.#t=null,n()},e))}stop(){this.#t!==null&&
clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#n=!0}},J=class{#t=null;#n=!1;get waiting(){return this.#t!==null}request(e){this.#t!==null||this.#n||
(this.#t=requestAnimationFrame(n=>{this.#t=null,e(n)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),this.#t=null}close(){this.stop(),this.#n=!0}};function Xt(t){return/^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(t)}var ln=[".st-key-source input",".st-key-sentence-bar input"];function Jt(t,{title:e,model:n},r){let o=document.querySelector('[data-testid="stMain"]')??document.
body,i=ln.map(c=>o.querySelector(c)?.value??"").find(Boolean)??"",s=t.closest(".st-key-screen")!==null,a=o.querySelector(".st-key-question p"),l=s?a:cn(t,o)??a;
return{title:Zt(o.querySelector(".st-key-question h1"))||e,question:Zt(l),sentence:i&&D(r.sentence,{text:i.replace(/\s+/g," ").trim()}),model:n&&D(r.model,{model:n}),
credit:un(window.location)}}function cn(t,e){return[...e.querySelectorAll("h2, h3")].filter(r=>!r.closest(".st-key-lesson-story")&&r.compareDocumentPosition(t)&
Node.DOCUMENT_POSITION_FOLLOWING).at(-1)??null}function Zt(t){let e=t?.cloneNode(!0);if(!(e instanceof Element))return"";for(let n of e.querySelectorAll(".term-\
tip, .katex-mathml, [aria-hidden=true] svg"))n.remove();return(e.textContent??"").replace(/\s+/g," ").trim()}function un({hostname:t,host:e,pathname:n}){let r=n.
replace(/\/$/,"");return Xt(t)?"seq2see":`seq2see · ${e}${r}`}function Qt(t,e,n,r){return["seq2see",t,e??"",n,r>1?String(r):""].map(i=>i.toLowerCase().replace(
/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")).filter((i,s,a)=>i&&a.indexOf(i)===s).join("-")}function te({key:t,views:e},n){let r=new URLSearchParams(n).get(`${t.replaceAll(
"-","_")}.view`);return r!==null&&Object.hasOwn(e,r)&&e[r]||null}var dn=Symbol.for("seq2see.picture");function ee(t){return t[dn]}var fn=["share","into-sight"],mn='[data-testid="stElementContainer"]',ne=['[data-testid="stBidiComponentIsolated"]',".js-plotly-plot",'[data-testid="stHtml"] > \
[aria-label]:not(nav)'].join(", ");function Q(){let t=new Set,e=!1;for(let n of document.querySelectorAll(ne)){let r=n.closest(mn);if(!r)continue;let o=re(n);o===
void 0&&(e=!0),o&&t.add(r)}return{frames:[...t],waits:e}}function re(t){if(!t.matches('[data-testid="stBidiComponentIsolated"]'))return t;let e=t.shadowRoot?.querySelector(
"div[class]");if(e)return fn.some(n=>e.classList.contains(n))?null:e}function gt(t){let e=t.querySelector(ne),n=e&&re(e);if(!e||!n)return null;if(e.matches(".js\
-plotly-plot"))return{element:n,name:"chart",kind:"chart"};if(n===e)return{element:n,name:"drawing",kind:"drawing"};let r=ee(n);return r?{element:n,name:r.name,
kind:"component",data:r.data}:null}function oe(t,e){return Q().frames.slice(0,Q().frames.indexOf(t)).filter(r=>gt(r)?.name===e).length}var pn=/^[=+\-@\t\r＝＋－＠]/;function ie({columns:t,rows:e}){return`\uFEFF${[t,...e].map(n=>n.map(hn).join(",")).join(`\r
`)}\r
`}function hn(t){if(t==null)return"";if(typeof t=="number")return Number.isFinite(t)?String(t):"";let e=pn.test(String(t))?`'${t}`:String(t);return/[",\r\n]|^\s|\s$/.
test(e)?`"${e.replaceAll('"','""')}"`:e}function j(t){let e=t.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}var gn=/^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/,yn={colour:"#000000",opacity:0},bn=["Pretendard","Noto Sans KR","Noto Sans CJK KR","Apple SD Gothic Neo",
"Malgun Gothic"],xn=["serif","sans-serif","monospace","system-ui","math"],se=new Map,yt=null;function I(){if(!yt){let t=T("canvas",{width:1,height:1});t.getContext(
"2d",{willReadFrequently:!0}),yt=j(t)}return yt}function k(t){let e=se.get(t);if(e)return e;let n=wn(t)??Sn(t);return se.set(t,n),n}function wn(t){if(!t||t==="n\
one"||t==="transparent")return yn;let e=gn.exec(t);return e&&{colour:tt(e.slice(1,4).map(Number)),opacity:Number(e[4]??1)}}function Sn(t){let e=I();e.clearRect(
0,0,1,1),e.fillStyle="#000",e.fillStyle=t,e.fillRect(0,0,1,1);let[n,r,o,i]=e.getImageData(0,0,1,1).data;return{colour:tt([n,r,o]),opacity:i/255}}function tt(t){
return`#${t.map(e=>e.toString(16).padStart(2,"0")).join("")}`}function En(t){return t.split(",").map(e=>e.trim().replace(/^["']|["']$/g,""))}function kn(t,e){let n=En(
t),r=n.filter(l=>!xn.includes(l)),o=r.find(e),i=n.find(l=>["serif","sans-serif","monospace"].includes(l))??"sans-serif",s=i==="sans-serif"?bn:[];return[...[...new Set(
[...o?[o]:[],...r,...s])].map(l=>`'${l.replace(/['\\]/g,"")}'`),i].join(", ")}var ae=new Map;function vn(t){let e=ae.get(t);if(e!==void 0)return e;let n=I(),r=i=>(n.
font=`40px "${t}", ${i}`,n.measureText("Wi가힣1l").width),o=r("monospace")===r("serif")&&r("monospace")===r("cursive");return ae.set(t,o),o}var le=new Map;function B(t){
let e=le.get(t);if(e)return e;let n=kn(t,vn);return le.set(t,n),n}var ce=new Map;function H({fontStyle:t,fontWeight:e,fontFamily:n}){let r=`${t} ${e} 100px ${n}`,
o=ce.get(r);if(o)return o;let i=I();i.font=r;let{fontBoundingBoxAscent:s,fontBoundingBoxDescent:a}=i.measureText("x"),l={ascent:s/100,descent:a/100};return ce.set(
r,l),l}var et=class{#t=g("defs");#n=g("g");#r;#e=this.#n;#i=0;#o=Number.POSITIVE_INFINITY;#s=Number.POSITIVE_INFINITY;#l=Number.NEGATIVE_INFINITY;#c=Number.NEGATIVE_INFINITY;#a=0;constructor(e){
this.#r=e}at(e,n){return[u(e-this.#r.x),u(n-this.#r.y)]}add(e){this.#e.append(e)}group(e,n){let r=this.#e,o=g("g",e);this.#e=o,e.transform&&(this.#a+=1),n(),e.transform&&
(this.#a-=1),this.#e=r,o.childNodes.length&&r.append(o)}apart(e,n){let r=this.#e,o=this.#r;this.#e=e,this.#r={x:0,y:0},this.#a+=1,n(),this.#a-=1,this.#r=o,this.#e=
r}clipped(e,n){let r=this.define(g("clipPath",{},e));this.group({"clip-path":`url(#${r})`},n)}define(e){this.#i+=1;let n=`drawn-${this.#i}`;return e.setAttribute(
"id",n),this.#t.append(e),n}covers({x:e,y:n,width:r,height:o}){this.#a||r<=0||o<=0||(this.#o=Math.min(this.#o,e),this.#s=Math.min(this.#s,n),this.#l=Math.max(this.#l,
e+r),this.#c=Math.max(this.#c,n+o))}done(){if(!(this.#l>this.#o))throw new Error("there is nothing to draw");let[e,n]=this.at(this.#o,this.#s);return b(this.#n,
{transform:`translate(${-e} ${-n})`}),{element:g("g",{},this.#t,this.#n),width:u(this.#l-this.#o),height:u(this.#c-this.#s)}}};function u(t){return Math.round(t*
100)/100}function N({colour:t,opacity:e}){return e<1?{fill:t,"fill-opacity":u(e)}:{fill:t}}function q({colour:t,opacity:e},n,r="solid"){let o={fill:"none",stroke:t,
"stroke-width":u(n)};return e<1&&(o["stroke-opacity"]=u(e)),r==="dashed"&&(o["stroke-dasharray"]=`${u(2.2*n)} ${u(1.6*n)}`),r==="dotted"&&(o["stroke-dasharray"]=
`${u(n)} ${u(n)}`),o}var ue="…",de="Segmenter"in Intl?new Intl.Segmenter(void 0,{granularity:"grapheme"}):null;function bt(t){if(de)return Array.from(de.segment(t),({segment:n,index:r})=>({
letter:n,at:r}));let e=0;return[...t].map(n=>(e+=n.length,{letter:n,at:e-n.length}))}function Mn(t,e){let n=t.data,r=document.createRange(),o=e?0:n.search(/\S/);
if(o<0)return[];let i=e?n.length:n.trimEnd().length;r.setStart(t,o),r.setEnd(t,i);let s=[...r.getClientRects()].filter(c=>c.width>0);if(!s.length)return[];let a=c=>e?
c:c.replace(/\s+/g," ");if(s.every(c=>Math.abs(c.top-s[0].top)<c.height/2))return[{text:a(n.slice(o,i)),box:fe(s)}];let l=[];for(let{letter:c,at:d}of bt(n.slice(
o,i))){r.setStart(t,o+d),r.setEnd(t,o+d+c.length);let[m]=[...r.getClientRects()].slice(-1),p=l.at(-1);if(!m||m.width===0&&!p)continue;let f=p?.boxes[0];p&&f&&(m.
width===0||Math.abs(m.top-f.top)<m.height/2)?(p.text+=c,m.width>0&&p.boxes.push(m)):(e||c.trim())&&l.push({text:c,boxes:[m]})}return l.map(c=>({text:e?c.text:a(
c.text).trim(),box:fe(c.boxes)}))}function fe(t){let[e,n]=[Math.min(...t.map(o=>o.left)),Math.min(...t.map(o=>o.top))],r=Math.max(...t.map(o=>o.right));return{x:e,
y:n,width:r-e,height:Math.max(...t.map(o=>o.bottom))-n}}function me(t,e,n,r,o,i){if(k(n.color).opacity===0||!e.data.trim())return;let s=n.whiteSpaceCollapse==="\
preserve"||n.whiteSpace.startsWith("pre");for(let a of Mn(e,s)){let l=i===null?a:On(a,i,n,r);l&&xt(t,l,n,r,o)}}function xt(t,e,n,r,o){let{box:i}=e,{ascent:s,descent:a}=H(
n),[l,c]=t.at(i.x,i.y),d=Tn(i,o,n),m=l+{start:0,middle:i.width/2,end:i.width}[d],p=Number.parseFloat(n.fontSize)*r,f=g("text",{x:u(m),y:u(c+i.height*s/(s+a)),"t\
ext-anchor":d==="start"?null:d,...wt(n,p),...N(k(n.color))});f.textContent=Cn(e.text,n.textTransform),/^\s|\s$|\s\s/.test(e.text)&&f.setAttribute("xml:space","p\
reserve");let y=n.textDecorationLine;y&&y!=="none"&&f.setAttribute("text-decoration",y),t.add(f),t.covers(i)}function wt(t,e){let n=Number.parseFloat(t.letterSpacing);
return{"font-family":B(t.fontFamily),"font-size":u(e),"font-weight":t.fontWeight==="400"?null:t.fontWeight,"font-style":t.fontStyle==="normal"?null:t.fontStyle,
"letter-spacing":n?u(n*e/Number.parseFloat(t.fontSize)):null,style:t.fontVariantNumeric==="normal"?null:`font-variant-numeric: ${t.fontVariantNumeric}`}}function Tn(t,e,{
textAlign:n}){if(n==="right"||n==="end")return"end";let r=t.x+t.width/2-e.x-e.width/2;return n==="center"||Math.abs(r)<1&&t.width<e.width+1?"middle":e.x+e.width-
t.x-t.width<1&&t.x-e.x>2?"end":"start"}function Cn(t,e){return e==="uppercase"?t.toUpperCase():e==="lowercase"?t.toLowerCase():t}function On(t,e,n,r){let{box:o,
text:i}=t;if(o.x+o.width<=e+1)return t;let s=I();s.font=`${n.fontStyle} ${n.fontWeight} ${Number.parseFloat(n.fontSize)*r}px ${n.fontFamily}`;let a=pe(i,e-o.x,l=>s.
measureText(l).width);return a?{text:a,box:{...o,width:e-o.x}}:null}function pe(t,e,n){if(n(t)<=e)return t;let r=bt(t).map(({letter:o})=>o);for(;r.length&&n(r.join(
"").trimEnd()+ue)>e;)r.pop();return r.length?r.join("").trimEnd()+ue:""}function he(t,e,n,r){let o=t.trim().split(/\s+/).filter(Boolean),i=[];for(;o.length&&i.length<
n;){if(i.length===n-1){i.push(pe(o.join(" "),e,r));break}let s=o.shift()??"";for(;o.length&&r(`${s} ${o[0]}`)<=e;)s+=` ${o.shift()}`;if(r(s)>e){let a=bt(s).map(
({letter:c})=>c),l=a.length;for(;l>1&&r(a.slice(0,l).join(""))>e;)l-=1;o.unshift(a.slice(l).join("")),s=a.slice(0,l).join("")}i.push(s)}return i.filter(Boolean)}var rt={width:1920,height:1080},Rn=2.6,ge=28,An=560,U={title:24,question:17,sentence:17,foot:13},Ln=1.75;function nt(t,e,n,r,o,i,s){let a=I();return a.font=`${o?
700:400} ${e}px ${i.family}`,he(t,n,r,l=>a.measureText(l).width).map(l=>({text:l,size:e,bold:o,colour:s}))}var _=1.36;function ye(t,e,n){let r=Math.max(An,Math.
ceil(t.width))+2*ge;return xe(t,e,n,{width:r,height:null,edge:ge,type:1})}function be(t,e,n){return xe(t,e,n,{...rt,edge:56,type:Ln})}function xe(t,e,n,r){let{width:o,
edge:i,type:s}=r,a=o-2*i,{title:l,question:c,sentence:d}=e,m=[...nt(l,U.title*s,a,2,!0,n,n.ink),...nt(c,U.question*s,a,2,!1,n,n.muted),...nt(d,U.sentence*s,a,2,
!1,n,n.ink)],p=Nn(e,n,a,U.foot*s),f=i+m.reduce(($,O)=>$+O.size*_,0)+14*s,y=p.rows*U.foot*s*_+16*s+i*.7,v=r.height===null?t.height:r.height-f-y,w=r.height===null?
1:Math.min(Rn,a/t.width,v/t.height),M=Math.ceil(r.height??f+t.height+y),E=g("svg",{width:o,height:M,viewBox:`0 0 ${o} ${M}`,xmlns:"http://www.w3.org/2000/svg"});
E.append(g("title",{},l),g("desc",{},[c,d,e.model,e.credit].filter(Boolean).join(`
`)),g("rect",{width:o,height:M,fill:n.ground}));let h=i;for(let $ of m)E.append(St($,i,h+$.size,n)),h+=$.size*_;let R=u(i+(a-t.width*w)/2),A=u(f+(v-t.height*w)/
2);return E.append(g("g",{transform:`translate(${R} ${A}) scale(${Math.round(w*1e4)/1e4})`},t.element)),p.write(E,i,M-y+16*s),E}function St({text:t,size:e,bold:n,
colour:r},o,i,s,a=""){return g("text",{x:u(o),y:u(i),"font-family":B(s.family),"font-size":u(e),"font-weight":n?700:null,"text-anchor":a||null,fill:r},t)}function Nn({
model:t,credit:e},n,r,o){let i=I();i.font=`${o}px ${n.family}`;let s=i.measureText(e).width,a=i.measureText(t).width+s+2*o<=r,l=nt(t,o,r,a?1:2,!1,n,n.muted),c=a?
1:l.length+1;return{rows:c,write(d,m,p){let f=g("line",{x1:m,x2:m+r,y1:u(p-o*.5),y2:u(p-o*.5)});b(f,{stroke:n.line,"stroke-width":1}),d.append(f),l.forEach((v,w)=>{
d.append(St(v,m,p+o*(1+w*_),n))});let y={text:e,size:o,bold:!1,colour:n.muted};d.append(St(y,m+r,p+o*(1+(c-1)*_),n,"end"))}}}async function we(t){let e=new Map;await Promise.all([...t.querySelectorAll("image")].map(async n=>{let r=new Image;r.src=n.href.baseVal,await r.decode(),e.set(
n,r)}));for(let[n,r]of $n(t)){let o=new Image;o.src=r,await o.decode(),e.set(n,o)}return e}function $n(t){let e=t._fullLayout,n=[...t.querySelectorAll(".gl-cont\
ainer canvas")];return Object.keys(e??{}).filter(o=>/^scene\d*$/.test(o)).flatMap(o=>{let i=e?.[o]._scene?.toImage?.("png"),s=n.pop();return i&&s?[[s,i]]:[]})}var Pn=3e4,In=1.5,Dn=4096;function ot(t,e,n,r){if(n.width<=0||n.height<=0)return;t.covers(n);let[o,i]=Bn(e);if(!o||!i)return;let[s,a]=t.at(n.x,n.y),l=r&&Math.min(
n.width/o,n.height/i)>=In;if(l&&o*i<=Pn){for(let m of Gn(s,a,n,Hn(e,o,i)))t.add(m);return}let c=l?Math.max(1,Math.floor(Math.min(8,Dn/Math.max(o,i)))):1,d=Se(e,
o*c,i*c,!l).toDataURL("image/png");t.add(g("image",{x:s,y:a,width:u(n.width),height:u(n.height),preserveAspectRatio:"none",href:d,style:l?"image-rendering: pixe\
lated":null}))}function Bn(t){return t instanceof HTMLCanvasElement?[t.width,t.height]:[t.naturalWidth,t.naturalHeight]}function Se(t,e,n,r){let o=T("canvas",{width:e,
height:n}),i=j(o);return i.imageSmoothingEnabled=r,i.drawImage(t,0,0,e,n),o}function Hn(t,e,n){let r=t instanceof HTMLCanvasElement?t:Se(t,e,n,!1);return j(r).getImageData(
0,0,e,n)}function Gn(t,e,n,r){let[o,i]=[n.width/r.width,n.height/r.height];return Vn(r).map(([s,a,l])=>g("path",{d:l.map(([c,d,m])=>{let[p,f]=[u(t+c*o),u(t+(c+m)*
o)];return`M${p} ${u(e+d*i)}H${f}V${u(e+(d+1)*i)}H${p}z`}).join(""),fill:s,"fill-opacity":a<1?u(a):null,"shape-rendering":"crispEdges"}))}function Vn({width:t,height:e,
data:n}){let r=new Map;for(let o=0;o<e;o++){let[i,s]=[0,[0,0,0]];for(let a=0;a<t;a++){let l=4*(o*t+a),c=n[l]*2**24+n[l+1]*2**16+n[l+2]*2**8+n[l+3];if(n[l+3]!==0&&
c===i)s[2]+=1;else if(n[l+3]!==0){let d=r.get(c)??[];s=[a,o,1],d.push(s),r.set(c,d)}i=c}}return[...r].map(([o,i])=>{let s=[16777216,65536,256].map(a=>Math.floor(
o/a)%256);return[tt(s),o%256/255,i]})}var Fn={"to top":0,"to right":90,"to bottom":180,"to left":270};function W(t,e=","){let n=[""],r=0;for(let o of t)o==="("&&(r+=1),o===")"&&(r-=1),r===0&&e.includes(
o)?n.push(""):n[n.length-1]+=o;return n.map(o=>o.trim()).filter(Boolean)}function jn(t){let e=/^(repeating-)?linear-gradient\((.+)\)$/.exec(t);if(!e)return null;
let[n,...r]=W(e[2]),o=Fn[n]??(/^-?[\d.]+deg$/.test(n)?Number.parseFloat(n):null),i=(o===null?[n,...r]:r).flatMap(s=>{let[a,...l]=W(s," ");return l.length?l.map(
c=>({colour:a,...qn(c)})):[{colour:a,share:null,pixels:0}]});return{repeats:!!e[1],angle:o??180,stops:Un(i)}}function qn(t){let[e,n]=[0,0];for(let[,r,o,i]of t.matchAll(
/([+-]?)\s*([\d.]+)(%|px)/g)){let s=(r==="-"?-1:1)*Number(o);i==="%"?e+=s/100:n+=s}return{share:e,pixels:n}}function Un(t){let e=t.map(({share:n})=>n);e[0]??=0,
e[e.length-1]??=1;for(let n=1;n<e.length;n++){if(e[n]!==null)continue;let r=n;for(;e[r]===null;)r+=1;let o=e[n-1]??0;e[n]=o+((e[r]??1)-o)/(r-n+1)}return t.map((n,r)=>({
...n,share:e[r]??0}))}function Ee(t,e,n,r,o){let i=k(e.backgroundColor);if(i.opacity>0){let s=r();b(s,N(i)),t.add(s),t.covers(n)}if(e.backgroundImage!=="none")for(let[
s,a]of W(e.backgroundImage).entries()){let l=jn(a);l&&(l.repeats?zn(t,l,n,r(),o):Wn(t,l,_n(e,s,n,o),n,r,o))}}function _n(t,e,n,r){let o=f=>W(f)[e]??W(f)[0],[i,s="\
auto"]=o(t.backgroundSize).split(" ");if(i==="auto"&&s==="auto")return n;let a=(f,y)=>f==="auto"?y:f.endsWith("%")?Number.parseFloat(f)/100*y:Number.parseFloat(
f)*r,[l,c]=[a(i,n.width),a(s,n.height)],[d,m]=o(t.backgroundPosition).split(" "),p=(f,y)=>f.endsWith("%")?Number.parseFloat(f)/100*y:Number.parseFloat(f)*r;return{
x:n.x+p(d,n.width-l),y:n.y+p(m,n.height-c),width:l,height:c}}function Wn(t,e,n,r,o,i){let{angle:s,stops:a}=e;t.covers(n);let l=n===r,[c,d]=t.at(n.x,n.y),m={x:c,
y:d,width:u(n.width),height:u(n.height)},p=l?o():g("rect",m);if(a.every(f=>f.colour===a[0].colour))b(p,N(k(a[0].colour)));else{let f=s*Math.PI/180,[y,v]=[Math.sin(
f),-Math.cos(f)],w=(Math.abs(n.width*y)+Math.abs(n.height*v))/2,[M,E]=[c+n.width/2,d+n.height/2],h=t.define(g("linearGradient",{gradientUnits:"userSpaceOnUse",x1:u(
M-y*w),y1:u(E-v*w),x2:u(M+y*w),y2:u(E+v*w)},...a.map(({colour:R,share:A,pixels:$})=>{let O=k(R),P=A+$*i/(2*w);return g("stop",{offset:Math.round(P*1e4)/1e4,"sto\
p-color":O.colour,"stop-opacity":O.opacity<1?u(O.opacity):null})})));b(p,{fill:`url(#${h})`})}t.add(p)}function zn(t,{angle:e,stops:n},r,o,i){let[s,a]=[k(n[0].colour),
k(n[n.length-1].colour)],l=n[n.length-1].pixels*i,c=n[1].pixels*i;if(!(l>1))return;t.covers(r);let d=o.cloneNode();b(d,N(a)),t.add(d);let m=e*Math.PI/180,[p,f]=[
Math.sin(m),-Math.cos(m)],[y,v]=t.at(r.x+r.width/2,r.y+r.height/2),w=(Math.abs(r.width*p)+Math.abs(r.height*f))/2,M=Math.hypot(r.width,r.height)/2,E=[];for(let h=c/
2-w;h<w+c;h+=l){let[R,A]=[y+h*p,v+h*f];E.push(`M${u(R-M*f)} ${u(A+M*p)}L${u(R+M*f)} ${u(A-M*p)}`)}t.clipped(o,()=>{t.add(g("path",{d:E.join(""),fill:"none",stroke:s.
colour,"stroke-width":u(c)}))})}var ve=["top","right","bottom","left"];function Me(t,e,n,r){if(n.width<=0&&n.height<=0)return;let o=Re(e,n,r);ke(t,e,n,o,r,!1),Ee(t,e,n,i=>V(t,n,o,i),r),ke(t,e,
n,o,r,!0),Yn(t,e,n,o,r),Xn(t,e,n,o,r)}function Te(t,e,n,r){let[o,i,s,a]=ve.map(d=>Oe(e,d,r).width),l={x:n.x+a,y:n.y+o,width:n.width-a-i,height:n.height-o-s},c=Re(
e,n,r).map(d=>Math.max(0,d-Math.max(o,a)));return V(t,l,c)}function Ce(t,e,n){let r=/^polygon\((.+)\)$/.exec(e)?.[1];if(!r)return null;let o=r.split(",").map(i=>{
let[s,a]=i.trim().split(/\s+/);return t.at(n.x+Et(s,n.width),n.y+Et(a,n.height)).join(",")});return g("polygon",{points:o.join(" ")})}function Et(t,e){return t.
endsWith("%")?Number.parseFloat(t)/100*e:Number.parseFloat(t)}function Oe(t,e,n){let r=t.getPropertyValue(`border-${e}-style`);return{width:(r==="none"?0:Number.
parseFloat(t.getPropertyValue(`border-${e}-width`))*n)||0,style:r,colour:t.getPropertyValue(`border-${e}-color`)}}function Re(t,e,n){let r=[t.borderTopLeftRadius,
t.borderTopRightRadius,t.borderBottomRightRadius,t.borderBottomLeftRadius].map(i=>{let[s]=i.split(" ");return s.endsWith("%")?Et(s,e.width):(Number.parseFloat(s)||
0)*n}),o=Math.min(e.width,e.height)/2;return r.map(i=>Math.min(i,o))}function V(t,e,n,r=0){let[o,i]=t.at(e.x-r,e.y-r),s=Math.max(0,u(e.width+2*r)),a=Math.max(0,
u(e.height+2*r)),l=n.map(c=>c>0?Math.max(0,u(c+r)):0);return l.every(c=>c===l[0])?g("rect",{x:o,y:i,width:s,height:a,rx:l[0]||null}):g("path",{d:Kn(o,i,s,a,l)})}
function Kn(t,e,n,r,[o,i,s,a]){let l=(c,d,m)=>c?`a${c} ${c} 0 0 1 ${d} ${m}`:"";return[`M${u(t+o)} ${e}H${u(t+n-i)}`,l(i,i,i),`V${u(e+r-s)}`,l(s,-s,s),`H${u(t+a)}`,
l(a,-a,-a),`V${u(e+o)}`,l(o,o,-o),"z"].join("")}function Yn(t,e,n,r,o){let i=ve.map(h=>Oe(e,h,o)),[s]=i;if(!i.filter(h=>h.width>0&&k(h.colour).opacity>0).length)
return;if(t.covers(n),i.every(h=>h.width===s.width&&h.style===s.style&&h.colour===s.colour)){let h=V(t,n,r,-s.width/2);G(t,h,q(k(s.colour),s.width,s.style));return}
let[c,d,m,p]=i.map(h=>h.width),[f,y]=[n.x,n.y],[v,w]=[f+n.width,y+n.height],M=[[f+p,y+c],[v-d,y+c],[v-d,w-m],[f+p,w-m]],E=[[f,y],[v,y],[v,w],[f,w]];i.forEach((h,R)=>{
let A=k(h.colour);if(!h.width||!A.opacity)return;let $=(R+1)%4;if(["dashed","dotted"].includes(h.style)){let P=Y=>[0,1].map(X=>(E[Y][X]+M[Y][X])/2),[[pt,rn],[on,
sn]]=[P(R),P($)].map(([Y,X])=>t.at(Y,X));G(t,g("line",{x1:pt,y1:rn,x2:on,y2:sn}),q(A,h.width,h.style));return}let O=[E[R],E[$],M[$],M[R]].map(([P,pt])=>t.at(P,pt).
join(","));G(t,g("polygon",{points:O.join(" ")}),N(A))})}function Xn(t,e,n,r,o){let i=k(e.outlineColor),s=Number.parseFloat(e.outlineWidth)*o;if(e.outlineStyle===
"none"||!s||!i.opacity)return;let a=Number.parseFloat(e.outlineOffset)*o+s/2;G(t,V(t,n,r,a),q(i,s,e.outlineStyle))}function Zn(t){return!t||t==="none"?[]:t.split(
/,(?![^(]*\))/).map(e=>{let[n=0,r=0,o=0,i=0]=[...e.matchAll(/(-?[\d.]+)px/g)].map(a=>Number(a[1]));return{colour:e.replace(/(-?[\d.]+)px/g,"").replace("inset","").
trim(),x:n,y:r,blur:o,spread:i,inset:e.includes("inset")}})}function ke(t,e,n,r,o,i){for(let s of Zn(e.boxShadow).reverse()){let a=k(s.colour);if(s.inset!==i||s.
blur||!a.opacity)continue;let l=s.spread*o;if(s.x||s.y){let{width:c,height:d}=n,m={x:n.x+s.x*o,y:n.y+s.y*o,width:c,height:d};G(t,V(t,m,r,l),N(a))}else if(l){let c=V(
t,n,r,(i?-l:l)/2);G(t,c,q(a,l))}}}function G(t,e,n){for(let[r,o]of Object.entries(n))e.setAttribute(r,String(o));t.add(e)}var Jn="foreignObject, script, style, title, desc, animate, animateTransform, .hoverlayer, .draglayer, .shapelayer-drag",kt="defs, clipPath, linearGradient, rad\
ialGradient, pattern, marker, mask, symbol",Qn=[["fill-rule","nonzero"],["clip-rule","nonzero"],["stroke-dasharray","none"],["stroke-dashoffset","0px"],["stroke\
-linecap","butt"],["stroke-linejoin","miter"],["shape-rendering","auto"],["marker-start","none"],["marker-mid","none"],["marker-end","none"]],tr=[["opacity","1"],
["clip-path","none"],["mask","none"]],Mt=/^(x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|d|points|dx|dy|transform|offset|viewBox|preserveAspectRatio|href|xlink:href|id|gradientUnits|gradientTransform|spreadMethod|clipPathUnits|patternUnits|patternTransform|refX|refY|markerWidth|markerHeight|markerUnits|orient|fx|fy|rotate|textLength|lengthAdjust|xml:space)$/;
function Le(t,e,n,r,o){if(n.width<=0||n.height<=0)return;let[i,s]=t.at(n.x,n.y),{across:a,down:l,left:c,top:d}=nr(e,n,r),m=`translate(${u(i+c)} ${u(s+d)}) scale\
(${Ae(a)} ${Ae(l)})`;rr(t,e,n,{across:a,down:l,left:c,top:d});let p=()=>t.group({transform:m,...er(e)},()=>{for(let f of e.children){let y=Ne(t,f,o);y&&t.add(y)}});
getComputedStyle(e).overflow==="visible"?p():t.clipped(g("rect",{x:i,y:s,width:u(n.width),height:u(n.height)}),p)}function er(t){let{opacity:e}=getComputedStyle(
t);return e==="1"?{}:{opacity:e}}function nr(t,e,n){let r=t.viewBox.baseVal;if(!r||!(r.width>0))return{across:n,down:n,left:0,top:0};let[o,i]=[e.width/r.width,e.
height/r.height],s=t.getAttribute("preserveAspectRatio")??"xMidYMid meet";s.startsWith("none")||(o=i=s.includes("slice")?Math.max(o,i):Math.min(o,i));let a=l=>s.
includes(`${l}Min`)?0:s.includes(`${l}Max`)?1:.5;return{across:o,down:i,left:(e.width-r.width*o)*a("x")-r.x*o,top:(e.height-r.height*i)*a("Y")-r.y*i}}function rr(t,e,n,{
across:r,down:o,left:i,top:s}){if(t.covers(n),getComputedStyle(e).overflow!=="visible")return;let{x:a,y:l,width:c,height:d}=e.getBBox();c*r>4*n.width||d*o>4*n.height||
t.covers({x:n.x+i+a*r,y:n.y+s+l*o,width:c*r,height:d*o})}function Ne(t,e,n){if(!(e instanceof SVGElement)||e.matches(Jn))return null;let r=getComputedStyle(e),o=e.
matches(kt);if(!o&&!e.closest(kt)&&(r.display==="none"||r.opacity==="0"))return null;if(e instanceof SVGImageElement)return lr(t,e,r,n);if(e instanceof SVGTextElement)
return ir(e,r);let i=g(e.tagName);for(let{name:a,value:l}of e.attributes)Mt.test(a)&&i.setAttribute(a,l);if(o||Tt(i,e,r),(e instanceof SVGGeometryElement||e.tagName===
"use")&&(r.visibility==="hidden"||!or(i,r,e)))return null;if(e.tagName==="stop"){let{colour:a,opacity:l}=k(r.stopColor);b(i,{"stop-color":a,"stop-opacity":u(l*Number(
r.stopOpacity))})}for(let a of e.children){let l=Ne(t,a,n);l&&i.append(l)}return!i.childNodes.length&&["g","svg","a"].includes(e.tagName)?null:i}function Tt(t,e,n){
$e(t,n,tr);let{transform:r}=n;if(e.hasAttribute("transform")||!r||r==="none")return;let[o,i]=n.transformOrigin.split(" ").map(c=>Number.parseFloat(c)),s=n.transformBox===
"fill-box"&&e instanceof SVGGraphicsElement?e.getBBox():{x:0,y:0},[a,l]=[u(o+s.x),u(i+s.y)];b(t,{transform:`translate(${a} ${l}) ${r} translate(${-a} ${-l})`})}
function $e(t,e,n){for(let[r,o]of n){let i=e.getPropertyValue(r);i&&i!==o&&t.setAttribute(r,Pe(i))}}function Pe(t){return t.replace(/url\(["']?[^"')]*#([^"')]+)["']?\)/g,
"url(#$1)").replace(/(\d)px/g,"$1")}function or(t,e,n){let r=it(e.fill,e.fillOpacity),o=it(e.stroke,e.strokeOpacity),i=Number.parseFloat(e.strokeWidth),s=!!(o&&
i>0);return!r&&!s&&!n.closest(kt)&&e.markerEnd==="none"?!1:(b(t,{fill:r?.colour??"none","fill-opacity":vt(r)}),s&&b(t,{stroke:o?.colour,"stroke-width":i,"stroke\
-opacity":vt(o)}),$e(t,e,Qn),!0)}function it(t,e){if(t.startsWith("url("))return{colour:Pe(t).split(" ")[0],opacity:Number(e)};let n=k(t);return n.opacity>0&&Number(
e)>0?{colour:n.colour,opacity:n.opacity*Number(e)}:null}function vt(t){return t&&t.opacity<1?u(t.opacity):null}function ir(t,e){if(e.visibility==="hidden"||!t.textContent?.
trim())return null;let n=g("text",{...wt(e,Number.parseFloat(e.fontSize))});for(let{name:l,value:c}of t.attributes)Mt.test(l)&&n.setAttribute(l,c);Tt(n,t,e),b(n,
{"text-anchor":e.textAnchor==="start"?null:e.textAnchor}),e.whiteSpaceCollapse==="preserve"&&b(n,{"xml:space":"preserve"}),sr(n,t,e);for(let l of t.childNodes)Ie(
n,l,e);let r=it(e.fill,e.fillOpacity),o=it(e.stroke,e.strokeOpacity),i=Number.parseFloat(e.strokeWidth);if(!o||!(i>0))return r?(b(n,N(r)),n):null;let s=n.cloneNode(
!0);for(let l of[s,...s.querySelectorAll("tspan")])l.removeAttribute("fill");let a={stroke:o.colour,"stroke-opacity":vt(o),"stroke-width":i,"stroke-linejoin":"r\
ound"};return b(s,{...a,fill:o.colour,"aria-hidden":"true"}),b(n,r?N(r):{fill:"none"}),g("g",{},s,n)}function sr(t,e,n){let{ascent:r,descent:o}=H(n),i={middle:.26,
central:(r-o)/2,hanging:.8*r,"text-before-edge":r,"text-after-edge":-o}[n.dominantBaseline];if(!i)return;let s=Number.parseFloat(n.fontSize);for(let a of[t,...e.
querySelector("tspan[y]")?t.querySelectorAll("tspan[y]"):[]])a.setAttribute("y",String(u(Number(a.getAttribute("y")??0)+i*s)))}function Ie(t,e,n){if(e instanceof
Text){t.append(e.data);return}if(!(e instanceof SVGElement)||e.matches("title, desc"))return;let r=getComputedStyle(e),o=g("tspan");for(let{name:s,value:a}of e.
attributes)Mt.test(s)&&s!=="href"&&o.setAttribute(s,a);let i=s=>r[s]!==n[s];i("fill")&&b(o,{fill:k(r.fill).colour}),i("fontSize")&&b(o,{"font-size":Number.parseFloat(
r.fontSize)}),i("fontWeight")&&b(o,{"font-weight":r.fontWeight}),i("fontStyle")&&b(o,{"font-style":r.fontStyle}),i("fontFamily")&&b(o,{"font-family":B(r.fontFamily)}),
ar(o,Number.parseFloat(r.fontSize));for(let s of e.childNodes)Ie(o,s,r);t.append(o)}function ar(t,e){let n=t.getAttribute("dy");if(n===null)return;let r=Number.
parseFloat(n)*(n.endsWith("em")?e:1);t.hasAttribute("x")&&t.hasAttribute("y")?(b(t,{y:u(Number(t.getAttribute("y"))+r)}),t.removeAttribute("dy")):b(t,{dy:u(r)})}
function lr(t,e,n,r){let o=r.get(e);if(!o)return null;let[i,s,a,l]=[e.x,e.y,e.width,e.height].map(m=>m.baseVal.value),c=g("g");Tt(c,e,n),e.hasAttribute("transfo\
rm")&&b(c,{transform:e.getAttribute("transform")});let d=n.imageRendering==="pixelated"||n.imageRendering.includes("crisp");return t.apart(c,()=>ot(t,o,{x:i,y:s,
width:a,height:l},d)),c}function Ae(t){return Math.round(t*1e4)/1e4}var cr=[..."position display box-sizing top right bottom left width height min-width min-height max-width max-height".split(" "),..."margin-top margin-right mar\
gin-bottom margin-left padding-top padding-right padding-bottom padding-left".split(" "),...["top","right","bottom","left"].flatMap(t=>["width","style","color"].
map(e=>`border-${t}-${e}`)),..."border-top-left-radius border-top-right-radius border-bottom-left-radius border-bottom-right-radius".split(" "),..."background-c\
olor background-image background-size background-position background-repeat box-shadow".split(" "),..."outline-width outline-style outline-color outline-offset \
clip-path opacity visibility z-index".split(" "),..."transform transform-origin rotate translate scale overflow-x overflow-y float vertical-align".split(" "),..."\
flex-grow flex-shrink flex-basis align-self justify-self order".split(" "),..."grid-row-start grid-row-end grid-column-start grid-column-end".split(" "),..."col\
or font-family font-size font-weight font-style font-variant-numeric line-height letter-spacing".split(" "),..."white-space text-align text-transform text-inden\
t".split(" ")],De=["before","after"];function Be(t){let e=[t,...t.querySelectorAll("*")].flatMap(i=>i instanceof HTMLElement?De.flatMap(s=>ur(i,s)):[]);if(!e.length)
return()=>{};let n=De.map(i=>`[data-drawn~="${i}"]::${i}`).join(", "),r=T("style",{},`${n} { content: none !important; }`),o=t.getRootNode();(o instanceof ShadowRoot?
o:document.head).append(r);for(let{element:i,name:s,stand:a}of e)i.dataset.drawn=`${i.dataset.drawn??""} ${s}`,s==="before"?i.prepend(a):i.append(a);return()=>{
r.remove();for(let{element:i,stand:s}of e)s.remove(),delete i.dataset.drawn}}function ur(t,e){let n=getComputedStyle(t,`::${e}`),{content:r,display:o}=n;if(r===
"none"||r==="normal"||o==="none")return[];let i=T("span",{},/^"(.*)"$/s.exec(r)?.[1].replace(/\\(.)/g,"$1")??"");return i.style.cssText=cr.map(s=>`${s}: ${n.getPropertyValue(
s)} !important`).join(";"),[{element:t,name:e,stand:i}]}var He=["auto","scroll"];function Ge(t){let e=[],n=(o,i,s)=>{let[a,l]=[o.style.getPropertyValue(i),o.style.getPropertyPriority(i)];o.style.setProperty(i,s,"impo\
rtant"),e.push(()=>o.style.setProperty(i,a,l))},r=[t,...t.querySelectorAll("*")];for(let o of r){if(!(o instanceof HTMLElement)||o.scrollWidth<=o.clientWidth&&o.
scrollHeight<=o.clientHeight)continue;let{scrollLeft:i,scrollTop:s}=o;(i||s)&&(o.scrollTo({left:0,top:0,behavior:"instant"}),e.push(()=>o.scrollTo({left:i,top:s,
behavior:"instant"})))}n(t,"max-height","none"),n(t,"transition","none");for(let o=0;o<3;o++){let[i,s]=mr(r);if(i&&n(t,"width",`${dr(t)+Math.min(i,6e3)}px`),i&&
n(t,"max-width","none"),s&&n(t,"height",`${fr(t)+Math.min(s,6e3)}px`),!i&&!s)break}return()=>{for(let o of e.reverse())o()}}var dr=t=>t.offsetWidth,fr=t=>t.offsetHeight;
function mr(t){let[e,n]=[0,0];for(let r of t){let[o,i]=[r.scrollWidth-r.clientWidth,r.scrollHeight-r.clientHeight];if(o<=1&&i<=1)continue;let{overflowX:s,overflowY:a,
display:l}=getComputedStyle(r);l!=="inline"&&(He.includes(s)&&(e=Math.max(e,o)),He.includes(a)&&(n=Math.max(n,i)))}return[e>1?e:0,n>1?n:0]}var pr=".player, .handle, .live, .pin-button, .more, .order, .begin, .presets, .shade button, button.arrow, button[data-act], input, datalist, script, style, te\
mplate";function je(t,e,n){let r=[Ge(t),Be(t)];try{let o=t.getBoundingClientRect(),i=new et(o);return Ct(t,{paper:i,images:e,hints:n,scale:1,holds:o,cut:null}),
i.done()}finally{for(let o of r.reverse())o()}}function Ct(t,e){if(t.matches(pr)||!t.childElementCount&&e.hints.has(t.textContent??""))return;let n=getComputedStyle(
t);if(!(n.display==="none"||n.opacity==="0"||n.clipPath==="inset(50%)")){if(t instanceof HTMLElement&&hr(n)){gr(t,n,e);return}n.opacity==="1"?Ve(t,n,e):e.paper.
group({opacity:n.opacity},()=>Ve(t,n,e))}}function hr({transform:t,rotate:e}){if(e!=="none"&&e!=="0deg")return!0;if(t==="none")return!1;let{a:n,b:r,c:o,d:i}=new DOMMatrixReadOnly(
t);return Math.abs(r)>.001||Math.abs(o)>.001||n<0||i<0}function gr(t,e,n){let{paper:r}=n,o=n.scale*Ot(t),i=new DOMMatrix(e.transform==="none"?"":e.transform),s=e.
rotate==="none"?0:Number.parseFloat(e.rotate),a=new DOMMatrix().rotate(s).multiply(i),[l,c]=e.transformOrigin.split(" ").map(O=>Number.parseFloat(O)*o),d=["tran\
sform","rotate","transition"],m=d.map(O=>[O,t.style.getPropertyValue(O)]);r.covers(t.getBoundingClientRect());for(let O of d)t.style.setProperty(O,"none");let p=t.
getBoundingClientRect(),[f,y]=r.at(p.x+l,p.y+c),{a:v,b:w,c:M,d:E,e:h,f:R}=a,A=[v,w,M,E,h*o,R*o].map(O=>Math.round(O*1e5)/1e5),$=`translate(${f} ${y}) matrix(${A.
join(" ")}) translate(${-f} ${-y})`;r.group({transform:$},()=>Ct(t,n));for(let[O,P]of m)t.style.setProperty(O,P)}function Ot(t){return t.currentCSSZoom??1}function Ve(t,e,n){
let{paper:r,images:o}=n,i=t.getBoundingClientRect(),s=e.visibility!=="hidden",a=e.transform==="none"?1:new DOMMatrixReadOnly(e.transform).a||1,l={...n,scale:n.scale*
a},c=l.scale*Ot(t);if(t instanceof SVGSVGElement){s&&Le(r,t,i,c,o);return}if(s&&e.display!=="contents"){let p=Ce(r,e.clipPath,i),f=()=>yr(t,e,r,i,c);p?r.clipped(
p,f):f()}if(t instanceof HTMLCanvasElement||t instanceof HTMLImageElement){if(!s)return;let p=e.imageRendering==="pixelated";ot(r,o.get(t)??t,st(e,i,c),p);return}
if(t instanceof HTMLSelectElement){s&&Sr(t,e,r,i,c);return}s&&e.display==="list-item"&&Er(e,r,i,c);let d=e.display==="contents"?n.holds:i,m={...l,holds:d,cut:xr(
t,e,i,n.cut,c)};br(t,e)?r.clipped(Te(r,e,i,c),()=>Fe(t,e,m)):Fe(t,e,m)}function yr(t,e,n,r,o){let i=e.display==="inline"?[...t.getClientRects()]:[r];for(let s of i)
Me(n,e,s,o)}function st(t,e,n){let r=a=>(Number.parseFloat(t.getPropertyValue(a))||0)*n,o=a=>r(`border-${a}-width`)+r(`padding-${a}`),[i,s]=[o("left"),o("top")];
return{x:e.x+i,y:e.y+s,width:e.width-i-o("right"),height:e.height-s-o("bottom")}}function br(t,{overflowX:e,overflowY:n,display:r}){return r==="inline"||![e,n].
some(o=>o==="hidden"||o==="clip")?!1:t.scrollWidth>t.clientWidth+1||t.scrollHeight>t.clientHeight+1}function xr(t,e,n,r,o){if(!(e.textOverflow==="ellipsis"&&t.scrollWidth>
t.clientWidth))return r;let s=st(e,n,o);return Math.min(s.x+s.width,r??Number.POSITIVE_INFINITY)}function Fe(t,e,n){let r=n.scale*Ot(t),o=t.shadowRoot??t,i=[];for(let s of o.
childNodes)s instanceof Text&&i.push({node:s,layer:0}),s instanceof Element&&i.push({node:s,layer:wr(getComputedStyle(s))});i.sort((s,a)=>s.layer-a.layer);for(let{
node:s}of i)s instanceof Element?Ct(s,n):e.visibility!=="hidden"&&me(n.paper,s,e,r,n.holds,n.cut)}function wr({position:t,zIndex:e,transform:n,opacity:r}){let o=Number.
parseInt(e,10);return o?o<0?o:o+1:t!=="static"||n!=="none"||r!=="1"?1:0}function Sr(t,e,n,r,o){let{ascent:i,descent:s}=H(e),a=(i+s)*Number.parseFloat(e.fontSize)*
o,c={...st(e,r,o),y:r.y+(r.height-a)/2,height:a};xt(n,{text:t.selectedOptions[0]?.text??"",box:c},e,o,r)}function Er(t,e,n,r){if(t.listStyleType!=="disc")return;
let o=Number.parseFloat(t.fontSize)*r,i=Number.parseFloat(t.lineHeight)*r||1.2*o,s=st(t,n,r),[a,l]=e.at(s.x-.85*o,s.y+i/2);e.covers({x:s.x-1.1*o,y:s.y,width:o,height:i}),
e.add(g("circle",{cx:a,cy:l,r:Math.round(o*17)/100,...N(k(t.color))}))}var Rt={};L(Rt,{packed:()=>vr,table:()=>kr});function C(t){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return new Float32Array(n.buffer)}function x(t){let e=[...new Set(t.flatMap(n=>Object.keys(n)))];return{columns:e,rows:t.map(n=>e.map(r=>n[r]))}}function S(t){if(!Number.isFinite(t))return null;
for(let e=6;e<9;e++){let n=Number(t.toPrecision(e));if(Math.fround(n)===Math.fround(t))return n}return Number(t.toPrecision(9))}function kr({source:t,target:e,scores:n,weights:r}){let[o,i]=[n===null?null:C(n),C(r)];return x(e.flatMap((s,a)=>t.map((l,c)=>({step:a+1,target_token:s,source:c+
1,source_token:l,...o&&{score:S(o[a*t.length+c])},weight:S(i[a*t.length+c])}))))}function vr({width:t,source:e,scores:n}){let r={h:t,c:t,s:t,weights:e.length};return n===
null?r:{...r,scores:e.length}}var At={};L(At,{packed:()=>Tr,table:()=>Mr});function Mr({tokens:t,ids:e,row:n,rows:r,width:o}){let i=C(r);return x(t.flatMap((s,a)=>Array.from({length:o},(l,c)=>({place:a+1,token:s,id:e[a],dimension:c+1,value:S(
i[n[a]*o+c])}))))}function Tr({width:t}){return{rows:t}}var Lt={};L(Lt,{packed:()=>Or,table:()=>Cr});function Cr({tokens:t,target:e,units:n,encoder:r,decoder:o}){let i=(s,a,l)=>a.flatMap((c,d)=>Array.from({length:n},(m,p)=>({side:s,step:d+1,token:c,unit:p+1,value:S(
l[d*n+p])})));return x([...i("encoder",t,C(r)),...i("decoder",e,C(o))])}function Or({units:t}){return{encoder:t,decoder:t}}var Nt={};L(Nt,{packed:()=>Ar,table:()=>Rr});function Rr({queries:t,keys:e,dots:n,weights:r}){let[o,i]=[C(n),C(r)];return x(t.flatMap((s,a)=>e.map((l,c)=>({query:a+1,query_token:s,key:c+1,key_token:l,dot_product:S(
o[a*e.length+c]),weight:S(i[a*e.length+c])}))))}function Ar({d:t,keys:e}){return{q:t,k:t,v:t,z:t,dots:e.length,weights:e.length}}var $t={};L($t,{packed:()=>Nr,table:()=>Lr});function Lr({chips:t,left:e}){return x(e.flatMap((n,r)=>n.map((o,i)=>({after:r+1,after_token:t[r],of:i+1,of_token:t[i],left:o}))))}function Nr({units:t}){return{
hidden:t}}var Pt={};L(Pt,{packed:()=>Pr,table:()=>$r});function $r({tokens:t,units:e,facets:n}){let r=n.map(o=>C(o.values));return x(t.flatMap((o,i)=>e.flatMap((s,a)=>{if(!s)return[];let l=n.map(({symbol:c},d)=>[c,S(
r[d][i*e.length+a])]);return[{step:i+1,token:o,unit:s,...Object.fromEntries(l)}]})))}function Pr({units:t}){return{values:t.length}}var It={};L(It,{packed:()=>Dr,table:()=>Ir});function Ir({tokens:t,stream:e,added:n}){return x(e.flatMap((r,o)=>r.map((i,s)=>({sublayer:o,place:s+1,token:t[s],length:S(i),added:o?S(n[o-1]?.[s]??Number.NaN):
null}))))}function Dr({sizes:t}){return{vectors:t.D}}var Dt={};L(Dt,{table:()=>Br});function Br(t){return t.kind==="learning"?x(t.merges.map(([e,n,r],o)=>({merge:o+1,left:e,right:n,count:r,tokens:t.tokens[o+1]??t.tokens[o],vocabulary:t.vocabulary[o+
1]??t.vocabulary[o]}))):x(t.words.flatMap((e,n)=>t.steps[n].map(([r,o,i,s],a)=>({word:e,step:a,rank:r,left:o,right:i,symbols:s.join(" ")}))))}var Bt={};L(Bt,{table:()=>Hr});function Hr({tokens:t,models:e,entries:n}){return x(e.flatMap(r=>r.steps.flatMap(({guesses:o},i)=>o.map(([s,a],l)=>({model:r.name,after:i+1,after_token:t[i],rank:l+
1,token:n[s],id:s,probability:a})))))}var Ht={};L(Ht,{table:()=>Gr});function Gr({at:t,lanes:e}){return x(e.flatMap(({name:n,right:r})=>r.slice(0,t.length).map((o,i)=>({model:n,steps:t[i],right:o}))))}var Gt={};L(Gt,{table:()=>Vr});function Vr({blocks:t}){return x(t.map(({step:e,name:n,role:r,shape:[o,i],limit:s})=>({step:e,name:n,role:r,rows:o,columns:i,limit:s})))}var Vt={};L(Vt,{table:()=>Fr});function Fr({rows:t}){return x(t.flatMap(({name:e,tokens:n=[]})=>n.map(([r,o,i,s],a)=>({tokenizer:e,place:a+1,token:r,id:o,from:i,to:s}))))}var Ft={};L(Ft,{table:()=>jr});function jr({tokens:t,pointers:e}){return x(e.map(({name:n,step:r,unit:o,number:i,other:s,low:a,high:l})=>({name:n,step:r+1,token:t[r],unit:o===void 0?null:o+1,
number:i,other:s,low:a,high:l})))}var jt={};L(jt,{packed:()=>Ur,table:()=>qr});function qr({tokens:t,units:e,hidden:n,fromInput:r,fromHidden:o,bias:i}){let[s,a,l,c]=[n,r,o,i].map(C);return x(t.flatMap((d,m)=>Array.from({length:e},(p,f)=>({
step:m+1,token:d,unit:f+1,h:S(s[m*e+f]),from_input:S(a[m*e+f]),from_hidden:S(l[m*e+f]),bias:S(c[f])}))))}function Ur({units:t}){return{hidden:t,fromInput:t,fromHidden:t,
bias:0}}var qt={};L(qt,{packed:()=>Wr,table:()=>_r});function _r({tokens:t,dots:e}){let n=C(e);return x(t.flatMap((r,o)=>t.map((i,s)=>({token:r,other_token:i,dot_product:S(n[o*t.length+s])}))))}function Wr({tokens:t}){
return{dots:t.length}}var zr={i1:Int8Array,int8:Int8Array,u1:Uint8Array,uint8:Uint8Array,u1c:Uint8ClampedArray,uint8c:Uint8ClampedArray,i2:Int16Array,int16:Int16Array,u2:Uint16Array,
uint16:Uint16Array,i4:Int32Array,int32:Int32Array,u4:Uint32Array,uint32:Uint32Array,f4:Float32Array,float32:Float32Array,f8:Float64Array,float64:Float64Array},Kr=[
"type","name","orientation","x","y","z","base","measure","text","customdata"];function lt(t){return ArrayBuffer.isView(t)?Array.from(t,_e):Array.isArray(t)?t.map(
lt):Yr(t)?Xr(t):t}function Yr(t){return typeof t=="object"&&t!==null&&"bdata"in t&&"dtype"in t}function Xr({dtype:t,bdata:e,shape:n}){let r=zr[t];if(!r)throw new Error(
`no numbers are packed as ${t}`);let o=atob(e),i=Uint8Array.from(o,l=>l.charCodeAt(0)),s=Array.from(new r(i.buffer),_e),a=(typeof n=="string"?n.split(","):[n??s.
length].flat()).map(Number);return ut(s,a)}function _e(t){return Number.isInteger(t)?t:Math.fround(t)===t||!Number.isFinite(t)?S(t):t}function ut(t,e){if(e.length<
2)return t;let n=e.slice(1).reduce((r,o)=>r*o,1);return Array.from({length:e[0]},(r,o)=>ut(t.slice(o*n,(o+1)*n),e.slice(1)))}function Ut({data:t=[],layout:e={}}){
return t.map(n=>({...Object.fromEntries(Kr.filter(r=>n[r]!==void 0).map(r=>[r,lt(n[r])])),axes:{x:qe(ct(e,n,"x")),y:qe(ct(e,n,"y")),value:K(We(n.colorbar?.title))}}))}
function ct(t,e,n){let r=String(e[`${n}axis`]??n).slice(1);return t?.[`${n}axis${r}`]??{}}function qe(t){return K(We(t.title))}function We(t){let e=typeof t=="o\
bject"&&t!==null?t.text:t;return typeof e=="string"?e:""}function K(t){return t.replace(/<br\s*\/?>/gi," ").replace(/<[^>]*>/g,"").replace(/&lt;/g,"<").replace(
/&gt;/g,">").replace(/&amp;/g,"&").replace(/\s+/g," ").trim()}function ze(t){let e=t.layout??{};return x(Ut(t).flatMap((n,r)=>{let o=(t.data??[])[r],{x:i,y:s,value:a}=n.
axes,l=i||"x",c=s&&s!==l?s:"y",d={...n.name?{trace:K(String(n.name))}:{trace:r+1}},[m,p]=[Ue(ct(e,o,"x")),Ue(ct(e,o,"y"))],f=(E,h)=>({...d,[l]:at(E),...m&&{[`${l}\
 (label)`]:m.get(E)??null},[c]:at(h),...p&&{[`${c} (label)`]:p.get(h)??null}}),[y,v]=[z(n.x),z(n.y)],w=z(n.z);if(w.some(Array.isArray))return w.flatMap((E,h)=>E.
map((R,A)=>({...f(y[A]??A,v[h]??h),[a||"value"]:at(R)})));let M=Math.max(y.length,v.length);return Array.from({length:M},(E,h)=>({...f(y[h]??h,v[h]??h),...w.length&&
{z:at(w[h])}}))}))}function Ue({tickvals:t,ticktext:e}){let[n,r]=[z(lt(t)),z(lt(e))];return!n.length||n.length!==r.length?null:new Map(n.map((o,i)=>[o,K(String(
r[i]))]))}function z(t){return Array.isArray(t)?t:[]}function at(t){return typeof t=="string"?K(t):typeof t=="number"||typeof t=="boolean"?t:null}var Ke={contexts:Rt,"embedding-rows":At,"encoder-decoder":Lt,explorer:Nt,film:$t,"gate-facets":Pt,machine:It,merges:Dt,"next-bars":Bt,race:Ht,"strip-picture":Gt,
"token-cuts":Vt,"unrolled-below":Ft,"unrolled-rnn":jt,vectors:qt},Zr=["palette","words","labels"];function Ye(t){if(t.kind==="chart")return ze(t.element);if(t.kind===
"drawing")return Ze(t.element);let e=Ke[t.name];if(!e)throw new Error(`${t.name} has no table`);return e.table(t.data)}function Xe(t){if(t.kind==="chart")return{
traces:Ut(t.element)};if(t.kind==="drawing"){let{columns:n,rows:r}=Ze(t.element);return{columns:n,rows:r}}let e=Ke[t.name]?.packed?.(t.data)??{};return Wt(t.data??
{},e)}function Wt(t,e){if(Array.isArray(t))return t.map(r=>Wt(r,e));if(typeof t!="object"||t===null)return t;let n=Object.entries(t).filter(([r,o])=>!(Zr.includes(
r)&&!Array.isArray(o))&&!(typeof o=="string"&&o.startsWith("data:")));return Object.fromEntries(n.map(([r,o])=>{let i=Object.hasOwn(e,r)&&typeof o=="string";return[
r,i?Jr(o,e[r]):Wt(o,e)]}))}function Jr(t,e){let n=Array.from(C(t),S);return e?ut(n,[n.length/e,e]):n}function Ze(t){let e=[...t.querySelectorAll("tr")].map(o=>[
...o.cells].map(_t));if(e.length){let[o=[],...i]=e;return{columns:o,rows:i}}let r=[...t.querySelectorAll("li")].filter(o=>!o.querySelector("li")).map(o=>{let i=[
...o.children].map(_t).filter(Boolean);return i.length?i:[_t(o)]});return x(r.map((o,i)=>({item:i+1,...Object.fromEntries(o.map((s,a)=>[`part_${a+1}`,s]))})))}function _t(t){
return(t.textContent??"").replace(/\s+/g," ").trim()}var zt=[{name:"png",make:eo},{name:"svg",make:async t=>dt(tn(ye(await Qe(t),t.captions,t.look)),"image/svg+xml")},{name:"csv",make:async({shown:t})=>dt(ie(Ye(t)),
"text/csv")},{name:"json",make:async t=>dt(no(t),"application/json")}],Je=2,Qr=["hint","hint_touch","drag"];async function Qe({shown:t}){let e=await we(t.element);
return je(t.element,e,to(t))}function to({data:t}){let n=Object.entries(t?.words??{}).filter(([r,o])=>Qr.includes(r)||r==="keys"&&typeof o=="string"&&/[\u2190-\u2193]/.
test(o));return new Set(n.map(([,r])=>String(r)))}function dt(t,e){return new Blob([t],{type:`${e};charset=utf-8`})}function tn(t){return`<?xml version="1.0" en\
coding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}async function eo(t){let e=be(await Qe(t),t.captions,t.look),n=URL.createObjectURL(dt(tn(e),"image/svg+xml"));try{let r=new Image;r.src=n,await r.decode();let o=T(
"canvas",{width:Je*rt.width,height:Je*rt.height}),i=o.getContext("2d");if(!i)throw new Error("this browser draws no canvas");return i.drawImage(r,0,0,o.width,o.
height),await new Promise((s,a)=>{o.toBlob(l=>l?s(l):a(new Error("the picture is too large")),"image/png")})}finally{URL.revokeObjectURL(n)}}function no({shown:t,
captions:e,page:n}){let{title:r,question:o,sentence:i,model:s}=e,a={picture:t.name,lesson:n.key,title:r,question:o,sentence:i,model:s,address:location.href};return`${JSON.
stringify({...a,data:Xe(t)},null,1)}
`}function en(t){return t.ctrlKey||t.metaKey||t.altKey}function nn(t,e){return Object.hasOwn(e,t.key)?(t.preventDefault(),t.stopPropagation(),e[t.key](),!0):!1}var F=4,ft=class{element;#t=T("div",{role:"menu"});#n=T("p",{role:"status"});#r=null;constructor(){this.element=T("div",{class:"export-menu",popover:"auto"},this.#t,
this.#n),this.element.addEventListener("toggle",e=>{let n=e.newState==="open";b(this.#r??T("i"),{"aria-expanded":String(n)}),n||ht(this.#n,"")}),this.element.addEventListener(
"keydown",e=>this.#i(e))}get open(){return this.element.matches(":popover-open")}isAt(e){return this.open&&this.#r===e}show(e,n,r,o){this.open&&this.element.hidePopover(),
this.#r=e,b(this.#t,{"aria-label":n}),this.#t.replaceChildren(...r.map(({name:i,label:s})=>T("button",{type:"button",role:"menuitem",tabindex:-1,"data-name":i,onclick:()=>o(
i)},s))),this.element.showPopover(),this.#e(e.getBoundingClientRect()),this.#t.firstElementChild?.focus({preventScroll:!0})}hide(){this.open&&(this.element.hidePopover(),
this.#r?.focus({preventScroll:!0}))}follow(){let e=this.open&&this.#r?.getBoundingClientRect();e&&(e.bottom<0||e.top>window.innerHeight?this.element.hidePopover():
this.#e(e))}busy(e){b(this.#t,{"aria-busy":String(e)})}say(e){ht(this.#n,e),this.#r&&this.#e(this.#r.getBoundingClientRect())}#e({right:e,top:n,bottom:r}){let{clientWidth:o,
clientHeight:i}=document.documentElement,{width:s,height:a}=this.element.getBoundingClientRect(),l=r+F+a<=i;this.element.style.left=`${Math.max(F,Math.min(e,o-F)-
s)}px`,this.element.style.top=`${l?r+F:Math.max(F,n-F-a)}px`}#i(e){if(en(e))return;let n=[...this.#t.children],r=n.indexOf(Yt(this.element)),o=i=>n[(i+n.length)%
n.length].focus();e.key==="Tab"?this.hide():nn(e,{ArrowDown:()=>o(r+1),ArrowUp:()=>o(r-1),Home:()=>o(0),End:()=>o(n.length-1),Escape:()=>this.hide()})}};var mt="export",ro="M12 3v12M6.5 10l5.5 5.5 5.5-5.5M4 20.5h16",oo=200,io=6e4,Kt=class{#t=new ft;#n=new Z;#r=new J;#e;#i=!1;#o=null;constructor(e){this.#e=e,document.
body.append(this.#t.element),new MutationObserver(()=>this.#s()).observe(document.body,{childList:!0,subtree:!0});for(let r of["scroll","resize"])window.addEventListener(
r,()=>this.#t.follow(),{capture:!0,passive:!0})}update(e){this.#e=e;let n=document.querySelector('[data-testid="stApp"]');n&&(this.#t.element.style.colorScheme=
getComputedStyle(n).colorScheme);for(let r of document.querySelectorAll(`.${mt}`))this.#a(r);this.#s()}#s(){this.#n.waiting||this.#n.start(oo,()=>this.#r.request(
()=>this.#l()))}#l(){let{frames:e,waits:n}=Q();for(let r of document.querySelectorAll(`.${mt}`))e.includes(r.parentElement)||r.remove();for(let r of e)r.querySelector(
`:scope > .${mt}`)||r.append(this.#c(r));n&&this.#s()}#c(e){let n=T("button",{type:"button",class:mt,"aria-haspopup":"menu","aria-expanded":"false"},g("svg",{viewBox:"\
0 0 24 24","aria-hidden":"true"},g("path",{d:ro})));return this.#a(n),n.addEventListener("pointerdown",()=>{this.#o=this.#t.isAt(n)?n:null}),n.addEventListener(
"click",r=>{r.stopPropagation(),this.#o!==n&&this.#u(n,e),this.#o=null}),n}#a(e){let{button:n}=this.#e.words;b(e,{"aria-label":n,title:n})}#u(e,n){let{words:r,formats:o}=this.#e,
i=zt.map(({name:s})=>({name:s,label:o[s]??s}));this.#t.show(e,r.button,i,s=>{let a=zt.find(l=>l.name===s);a&&!this.#i&&this.#d(a,n)})}async#d(e,n){let{words:r}=this.#e;
this.#i=!0,this.#t.busy(!0);try{let o=gt(n);if(!o)throw new Error("the picture is not drawn");let i=Jt(n,this.#e,r),s=await e.make({shown:o,captions:i,look:ao(),
page:this.#e}),a=oe(n,o.name)+1,l=Qt(this.#e.key,te(this.#e,window.location.search),o.name,a);so(s,`${l}.${e.name}`),this.#t.hide()}catch(o){console.error("seq2\
see:",o),this.#t.say(D(r.failed,{format:e.name.toUpperCase()}))}finally{this.#i=!1,this.#t.busy(!1)}}};function so(t,e){let n=URL.createObjectURL(t);T("a",{href:n,
download:e}).click(),setTimeout(()=>URL.revokeObjectURL(n),io)}function ao(){let t=document.querySelector('[data-testid="stApp"]')??document.body,e=T("span",{hidden:""});
t.append(e);let n=l=>(e.style.color=`var(--${l})`,getComputedStyle(e).color),[r,o,i,s]=["ground","ink","muted","line"].map(l=>k(n(l)).colour),a=getComputedStyle(
t).fontFamily;return e.remove(),{ground:r,ink:o,muted:i,line:s,family:a}}function lo({data:t}){window.seq2seeExports??=new Kt(t),window.seq2seeExports.update(t)}export{lo as default};
