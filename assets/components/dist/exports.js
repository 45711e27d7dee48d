var rn=Object.defineProperty;var L=(t,e)=>{for(var n in e)rn(t,n,{get:e[n],enumerable:!0})};function M(t,e={},...n){let r=document.createElement(t),{class:o,style:i={},onclick:s,...a}=e;o!==void 0&&(r.className=o);for(let[l,c]of Object.entries(i))r.style.
setProperty(l,c);s&&(r.onclick=()=>s()),b(r,a);for(let l of n)r.append(l instanceof Node?l:String(l));return r}function g(t,e={},...n){let r=document.createElementNS(
"http://www.w3.org/2000/svg",t);return b(r,e),r.append(...n),r}function b(t,e){for(let[n,r]of Object.entries(e))r!=null&&t.setAttribute(n,String(r))}function ht(t,e){
t.textContent!==e&&(t.textContent=e)}function Kt(t){let e=t.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function I(t,e){
return t.replace(/\{(\w+)\}/g,(n,r)=>Object.hasOwn(e,r)?String(e[r]):n)}var J=class{#t=null;#n=!1;get waiting(){return this.#t!==null}start(e,n){this.stop(),!this.#n&&(this.#t=setTimeout(()=>{this.#t=null,n()},e))}stop(){this.#t!==null&&
clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#n=!0}},Q=class{#t=null;#n=!1;get waiting(){return this.#t!==null}request(e){this.#t!==null||this.#n||
(this.#t=requestAnimationFrame(n=>{this.#t=null,e(n)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),this.#t=null}close(){this.stop(),this.#n=!0}};function Yt(t){return/^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(t)}var on=[".st-key-source input",".st-key-sentence-bar input"];function Zt(t,{title:e,model:n},r){let o=document.querySelector('[data-testid="stMain"]')??document.
body,i=on.map(c=>o.querySelector(c)?.value??"").find(Boolean)??"",s=t.closest(".st-key-screen")!==null,a=o.querySelector(".st-key-question p"),l=s?a:sn(t,o)??a;
return{title:Xt(o.querySelector(".st-key-question h1"))||e,question:Xt(l),sentence:i&&I(r.sentence,{text:i.replace(/\s+/g," ").trim()}),model:n&&I(r.model,{model:n}),
credit:an(window.location)}}function sn(t,e){return[...e.querySelectorAll("h2, h3")].filter(r=>r.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING).at(
-1)??null}function Xt(t){let e=t?.cloneNode(!0);if(!(e instanceof Element))return"";for(let n of e.querySelectorAll(".term-tip, .katex-mathml, [aria-hidden=true\
] svg"))n.remove();return(e.textContent??"").replace(/\s+/g," ").trim()}function an({hostname:t,host:e,pathname:n}){let r=n.replace(/\/$/,"");return Yt(t)?"seq2\
see":`seq2see · ${e}${r}`}function Jt(t,e,n,r){return["seq2see",t,e??"",n,r>1?String(r):""].map(i=>i.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"")).filter((i,s,a)=>i&&a.indexOf(i)===s).join("-")}function Qt({key:t,views:e},n){let r=new URLSearchParams(n).get(`${t.replaceAll("-","_")}.view`);return r!==
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
t),r=n.filter(l=>!gn.includes(l)),o=r.find(e),i=n.find(l=>["serif","sans-serif","monospace"].includes(l))??"sans-serif",s=i==="sans-serif"?hn:[];return[...[...new Set(
[...o?[o]:[],...r,...s])].map(l=>`'${l.replace(/['\\]/g,"")}'`),i].join(", ")}var se=new Map;function wn(t){let e=se.get(t);if(e!==void 0)return e;let n=D(),r=i=>(n.
font=`40px "${t}", ${i}`,n.measureText("Wi가힣1l").width),o=r("monospace")===r("serif")&&r("monospace")===r("cursive");return se.set(t,o),o}var ae=new Map;function B(t){
let e=ae.get(t);if(e)return e;let n=Sn(t,wn);return ae.set(t,n),n}var le=new Map;function H({fontStyle:t,fontWeight:e,fontFamily:n}){let r=`${t} ${e} 100px ${n}`,
o=le.get(r);if(o)return o;let i=D();i.font=r;let{fontBoundingBoxAscent:s,fontBoundingBoxDescent:a}=i.measureText("x"),l={ascent:s/100,descent:a/100};return le.set(
r,l),l}var nt=class{#t=g("defs");#n=g("g");#r;#e=this.#n;#i=0;#o=Number.POSITIVE_INFINITY;#s=Number.POSITIVE_INFINITY;#l=Number.NEGATIVE_INFINITY;#c=Number.NEGATIVE_INFINITY;#a=0;constructor(e){
this.#r=e}at(e,n){return[u(e-this.#r.x),u(n-this.#r.y)]}add(e){this.#e.append(e)}group(e,n){let r=this.#e,o=g("g",e);this.#e=o,e.transform&&(this.#a+=1),n(),e.transform&&
(this.#a-=1),this.#e=r,o.childNodes.length&&r.append(o)}apart(e,n){let r=this.#e,o=this.#r;this.#e=e,this.#r={x:0,y:0},this.#a+=1,n(),this.#a-=1,this.#r=o,this.#e=
r}clipped(e,n){let r=this.define(g("clipPath",{},e));this.group({"clip-path":`url(#${r})`},n)}define(e){this.#i+=1;let n=`drawn-${this.#i}`;return e.setAttribute(
"id",n),this.#t.append(e),n}covers({x:e,y:n,width:r,height:o}){this.#a||r<=0||o<=0||(this.#o=Math.min(this.#o,e),this.#s=Math.min(this.#s,n),this.#l=Math.max(this.#l,
e+r),this.#c=Math.max(this.#c,n+o))}done(){if(!(this.#l>this.#o))throw new Error("there is nothing to draw");let[e,n]=this.at(this.#o,this.#s);return b(this.#n,
{transform:`translate(${-e} ${-n})`}),{element:g("g",{},this.#t,this.#n),width:u(this.#l-this.#o),height:u(this.#c-this.#s)}}};function u(t){return Math.round(t*
100)/100}function N({colour:t,opacity:e}){return e<1?{fill:t,"fill-opacity":u(e)}:{fill:t}}function q({colour:t,opacity:e},n,r="solid"){let o={fill:"none",stroke:t,
"stroke-width":u(n)};return e<1&&(o["stroke-opacity"]=u(e)),r==="dashed"&&(o["stroke-dasharray"]=`${u(2.2*n)} ${u(1.6*n)}`),r==="dotted"&&(o["stroke-dasharray"]=
`${u(n)} ${u(n)}`),o}var ce="…",ue="Segmenter"in Intl?new Intl.Segmenter(void 0,{granularity:"grapheme"}):null;function bt(t){if(ue)return Array.from(ue.segment(t),({segment:n,index:r})=>({
letter:n,at:r}));let e=0;return[...t].map(n=>(e+=n.length,{letter:n,at:e-n.length}))}function En(t,e){let n=t.data,r=document.createRange(),o=e?0:n.search(/\S/);
if(o<0)return[];let i=e?n.length:n.trimEnd().length;r.setStart(t,o),r.setEnd(t,i);let s=[...r.getClientRects()].filter(c=>c.width>0);if(!s.length)return[];let a=c=>e?
c:c.replace(/\s+/g," ");if(s.every(c=>Math.abs(c.top-s[0].top)<c.height/2))return[{text:a(n.slice(o,i)),box:de(s)}];let l=[];for(let{letter:c,at:d}of bt(n.slice(
o,i))){r.setStart(t,o+d),r.setEnd(t,o+d+c.length);let[m]=[...r.getClientRects()].slice(-1),p=l.at(-1);if(!m||m.width===0&&!p)continue;let f=p?.boxes[0];p&&f&&(m.
width===0||Math.abs(m.top-f.top)<m.height/2)?(p.text+=c,m.width>0&&p.boxes.push(m)):(e||c.trim())&&l.push({text:c,boxes:[m]})}return l.map(c=>({text:e?c.text:a(
c.text).trim(),box:de(c.boxes)}))}function de(t){let[e,n]=[Math.min(...t.map(o=>o.left)),Math.min(...t.map(o=>o.top))],r=Math.max(...t.map(o=>o.right));return{x:e,
y:n,width:r-e,height:Math.max(...t.map(o=>o.bottom))-n}}function fe(t,e,n,r,o,i){if(E(n.color).opacity===0||!e.data.trim())return;let s=n.whiteSpaceCollapse==="\
preserve"||n.whiteSpace.startsWith("pre");for(let a of En(e,s)){let l=i===null?a:Tn(a,i,n,r);l&&xt(t,l,n,r,o)}}function xt(t,e,n,r,o){let{box:i}=e,{ascent:s,descent:a}=H(
n),[l,c]=t.at(i.x,i.y),d=kn(i,o,n),m=l+{start:0,middle:i.width/2,end:i.width}[d],p=Number.parseFloat(n.fontSize)*r,f=g("text",{x:u(m),y:u(c+i.height*s/(s+a)),"t\
ext-anchor":d==="start"?null:d,...St(n,p),...N(E(n.color))});f.textContent=vn(e.text,n.textTransform),/^\s|\s$|\s\s/.test(e.text)&&f.setAttribute("xml:space","p\
reserve");let y=n.textDecorationLine;y&&y!=="none"&&f.setAttribute("text-decoration",y),t.add(f),t.covers(i)}function St(t,e){let n=Number.parseFloat(t.letterSpacing);
return{"font-family":B(t.fontFamily),"font-size":u(e),"font-weight":t.fontWeight==="400"?null:t.fontWeight,"font-style":t.fontStyle==="normal"?null:t.fontStyle,
"letter-spacing":n?u(n*e/Number.parseFloat(t.fontSize)):null,style:t.fontVariantNumeric==="normal"?null:`font-variant-numeric: ${t.fontVariantNumeric}`}}function kn(t,e,{
textAlign:n}){if(n==="right"||n==="end")return"end";let r=t.x+t.width/2-e.x-e.width/2;return n==="center"||Math.abs(r)<1&&t.width<e.width+1?"middle":e.x+e.width-
t.x-t.width<1&&t.x-e.x>2?"end":"start"}function vn(t,e){return e==="uppercase"?t.toUpperCase():e==="lowercase"?t.toLowerCase():t}function Tn(t,e,n,r){let{box:o,
text:i}=t;if(o.x+o.width<=e+1)return t;let s=D();s.font=`${n.fontStyle} ${n.fontWeight} ${Number.parseFloat(n.fontSize)*r}px ${n.fontFamily}`;let a=me(i,e-o.x,l=>s.
measureText(l).width);return a?{text:a,box:{...o,width:e-o.x}}:null}function me(t,e,n){if(n(t)<=e)return t;let r=bt(t).map(({letter:o})=>o);for(;r.length&&n(r.join(
"").trimEnd()+ce)>e;)r.pop();return r.length?r.join("").trimEnd()+ce:""}function pe(t,e,n,r){let o=t.trim().split(/\s+/).filter(Boolean),i=[];for(;o.length&&i.length<
n;){if(i.length===n-1){i.push(me(o.join(" "),e,r));break}let s=o.shift()??"";for(;o.length&&r(`${s} ${o[0]}`)<=e;)s+=` ${o.shift()}`;if(r(s)>e){let a=bt(s).map(
({letter:c})=>c),l=a.length;for(;l>1&&r(a.slice(0,l).join(""))>e;)l-=1;o.unshift(a.slice(l).join("")),s=a.slice(0,l).join("")}i.push(s)}return i.filter(Boolean)}var ot={width:1920,height:1080},Mn=2.6,he=28,Cn=560,U={title:24,question:17,sentence:17,foot:13},On=1.75;function rt(t,e,n,r,o,i,s){let a=D();return a.font=`${o?
700:400} ${e}px ${i.family}`,pe(t,n,r,l=>a.measureText(l).width).map(l=>({text:l,size:e,bold:o,colour:s}))}var _=1.36;function ge(t,e,n){let r=Math.max(Cn,Math.
ceil(t.width))+2*he;return be(t,e,n,{width:r,height:null,edge:he,type:1})}function ye(t,e,n){return be(t,e,n,{...ot,edge:56,type:On})}function be(t,e,n,r){let{width:o,
edge:i,type:s}=r,a=o-2*i,{title:l,question:c,sentence:d}=e,m=[...rt(l,U.title*s,a,2,!0,n,n.ink),...rt(c,U.question*s,a,2,!1,n,n.muted),...rt(d,U.sentence*s,a,2,
!1,n,n.ink)],p=Rn(e,n,a,U.foot*s),f=i+m.reduce((P,O)=>P+O.size*_,0)+14*s,y=p.rows*U.foot*s*_+16*s+i*.7,v=r.height===null?t.height:r.height-f-y,S=r.height===null?
1:Math.min(Mn,a/t.width,v/t.height),T=Math.ceil(r.height??f+t.height+y),w=g("svg",{width:o,height:T,viewBox:`0 0 ${o} ${T}`,xmlns:"http://www.w3.org/2000/svg"});
w.append(g("title",{},l),g("desc",{},[c,d,e.model,e.credit].filter(Boolean).join(`
`)),g("rect",{width:o,height:T,fill:n.ground}));let h=i;for(let P of m)w.append(wt(P,i,h+P.size,n)),h+=P.size*_;let R=u(i+(a-t.width*S)/2),A=u(f+(v-t.height*S)/
2);return w.append(g("g",{transform:`translate(${R} ${A}) scale(${Math.round(S*1e4)/1e4})`},t.element)),p.write(w,i,T-y+16*s),w}function wt({text:t,size:e,bold:n,
colour:r},o,i,s,a=""){return g("text",{x:u(o),y:u(i),"font-family":B(s.family),"font-size":u(e),"font-weight":n?700:null,"text-anchor":a||null,fill:r},t)}function Rn({
model:t,credit:e},n,r,o){let i=D();i.font=`${o}px ${n.family}`;let s=i.measureText(e).width,a=i.measureText(t).width+s+2*o<=r,l=rt(t,o,r,a?1:2,!1,n,n.muted),c=a?
1:l.length+1;return{rows:c,write(d,m,p){let f=g("line",{x1:m,x2:m+r,y1:u(p-o*.5),y2:u(p-o*.5)});b(f,{stroke:n.line,"stroke-width":1}),d.append(f),l.forEach((v,S)=>{
d.append(wt(v,m,p+o*(1+S*_),n))});let y={text:e,size:o,bold:!1,colour:n.muted};d.append(wt(y,m+r,p+o*(1+(c-1)*_),n,"end"))}}}async function xe(t){let e=new Map;await Promise.all([...t.querySelectorAll("image")].map(async n=>{let r=new Image;r.src=n.href.baseVal,await r.decode(),e.set(
n,r)}));for(let[n,r]of An(t)){let o=new Image;o.src=r,await o.decode(),e.set(n,o)}return e}function An(t){let e=t._fullLayout,n=[...t.querySelectorAll(".gl-cont\
ainer canvas")];return Object.keys(e??{}).filter(o=>/^scene\d*$/.test(o)).flatMap(o=>{let i=e?.[o]._scene?.toImage?.("png"),s=n.pop();return i&&s?[[s,i]]:[]})}var Ln=3e4,Nn=1.5,Pn=4096;function it(t,e,n,r){if(n.width<=0||n.height<=0)return;t.covers(n);let[o,i]=$n(e);if(!o||!i)return;let[s,a]=t.at(n.x,n.y),l=r&&Math.min(
n.width/o,n.height/i)>=Nn;if(l&&o*i<=Ln){for(let m of In(s,a,n,Dn(e,o,i)))t.add(m);return}let c=l?Math.max(1,Math.floor(Math.min(8,Pn/Math.max(o,i)))):1,d=Se(e,
o*c,i*c,!l).toDataURL("image/png");t.add(g("image",{x:s,y:a,width:u(n.width),height:u(n.height),preserveAspectRatio:"none",href:d,style:l?"image-rendering: pixe\
lated":null}))}function $n(t){return t instanceof HTMLCanvasElement?[t.width,t.height]:[t.naturalWidth,t.naturalHeight]}function Se(t,e,n,r){let o=M("canvas",{width:e,
height:n}),i=j(o);return i.imageSmoothingEnabled=r,i.drawImage(t,0,0,e,n),o}function Dn(t,e,n){let r=t instanceof HTMLCanvasElement?t:Se(t,e,n,!1);return j(r).getImageData(
0,0,e,n)}function In(t,e,n,r){let[o,i]=[n.width/r.width,n.height/r.height];return Bn(r).map(([s,a,l])=>g("path",{d:l.map(([c,d,m])=>{let[p,f]=[u(t+c*o),u(t+(c+m)*
o)];return`M${p} ${u(e+d*i)}H${f}V${u(e+(d+1)*i)}H${p}z`}).join(""),fill:s,"fill-opacity":a<1?u(a):null,"shape-rendering":"crispEdges"}))}function Bn({width:t,height:e,
data:n}){let r=new Map;for(let o=0;o<e;o++){let[i,s]=[0,[0,0,0]];for(let a=0;a<t;a++){let l=4*(o*t+a),c=n[l]*2**24+n[l+1]*2**16+n[l+2]*2**8+n[l+3];if(n[l+3]!==0&&
c===i)s[2]+=1;else if(n[l+3]!==0){let d=r.get(c)??[];s=[a,o,1],d.push(s),r.set(c,d)}i=c}}return[...r].map(([o,i])=>{let s=[16777216,65536,256].map(a=>Math.floor(
o/a)%256);return[et(s),o%256/255,i]})}var Hn={"to top":0,"to right":90,"to bottom":180,"to left":270};function W(t,e=","){let n=[""],r=0;for(let o of t)o==="("&&(r+=1),o===")"&&(r-=1),r===0&&e.includes(
o)?n.push(""):n[n.length-1]+=o;return n.map(o=>o.trim()).filter(Boolean)}function Gn(t){let e=/^(repeating-)?linear-gradient\((.+)\)$/.exec(t);if(!e)return null;
let[n,...r]=W(e[2]),o=Hn[n]??(/^-?[\d.]+deg$/.test(n)?Number.parseFloat(n):null),i=(o===null?[n,...r]:r).flatMap(s=>{let[a,...l]=W(s," ");return l.length?l.map(
c=>({colour:a,...Vn(c)})):[{colour:a,share:null,pixels:0}]});return{repeats:!!e[1],angle:o??180,stops:Fn(i)}}function Vn(t){let[e,n]=[0,0];for(let[,r,o,i]of t.matchAll(
/([+-]?)\s*([\d.]+)(%|px)/g)){let s=(r==="-"?-1:1)*Number(o);i==="%"?e+=s/100:n+=s}return{share:e,pixels:n}}function Fn(t){let e=t.map(({share:n})=>n);e[0]??=0,
e[e.length-1]??=1;for(let n=1;n<e.length;n++){if(e[n]!==null)continue;let r=n;for(;e[r]===null;)r+=1;let o=e[n-1]??0;e[n]=o+((e[r]??1)-o)/(r-n+1)}return t.map((n,r)=>({
...n,share:e[r]??0}))}function we(t,e,n,r,o){let i=E(e.backgroundColor);if(i.opacity>0){let s=r();b(s,N(i)),t.add(s),t.covers(n)}if(e.backgroundImage!=="none")for(let[
s,a]of W(e.backgroundImage).entries()){let l=Gn(a);l&&(l.repeats?Un(t,l,n,r(),o):qn(t,l,jn(e,s,n,o),n,r,o))}}function jn(t,e,n,r){let o=f=>W(f)[e]??W(f)[0],[i,s="\
auto"]=o(t.backgroundSize).split(" ");if(i==="auto"&&s==="auto")return n;let a=(f,y)=>f==="auto"?y:f.endsWith("%")?Number.parseFloat(f)/100*y:Number.parseFloat(
f)*r,[l,c]=[a(i,n.width),a(s,n.height)],[d,m]=o(t.backgroundPosition).split(" "),p=(f,y)=>f.endsWith("%")?Number.parseFloat(f)/100*y:Number.parseFloat(f)*r;return{
x:n.x+p(d,n.width-l),y:n.y+p(m,n.height-c),width:l,height:c}}function qn(t,e,n,r,o,i){let{angle:s,stops:a}=e;t.covers(n);let l=n===r,[c,d]=t.at(n.x,n.y),m={x:c,
y:d,width:u(n.width),height:u(n.height)},p=l?o():g("rect",m);if(a.every(f=>f.colour===a[0].colour))b(p,N(E(a[0].colour)));else{let f=s*Math.PI/180,[y,v]=[Math.sin(
f),-Math.cos(f)],S=(Math.abs(n.width*y)+Math.abs(n.height*v))/2,[T,w]=[c+n.width/2,d+n.height/2],h=t.define(g("linearGradient",{gradientUnits:"userSpaceOnUse",x1:u(
T-y*S),y1:u(w-v*S),x2:u(T+y*S),y2:u(w+v*S)},...a.map(({colour:R,share:A,pixels:P})=>{let O=E(R),$=A+P*i/(2*S);return g("stop",{offset:Math.round($*1e4)/1e4,"sto\
p-color":O.colour,"stop-opacity":O.opacity<1?u(O.opacity):null})})));b(p,{fill:`url(#${h})`})}t.add(p)}function Un(t,{angle:e,stops:n},r,o,i){let[s,a]=[E(n[0].colour),
E(n[n.length-1].colour)],l=n[n.length-1].pixels*i,c=n[1].pixels*i;if(!(l>1))return;t.covers(r);let d=o.cloneNode();b(d,N(a)),t.add(d);let m=e*Math.PI/180,[p,f]=[
Math.sin(m),-Math.cos(m)],[y,v]=t.at(r.x+r.width/2,r.y+r.height/2),S=(Math.abs(r.width*p)+Math.abs(r.height*f))/2,T=Math.hypot(r.width,r.height)/2,w=[];for(let h=c/
2-S;h<S+c;h+=l){let[R,A]=[y+h*p,v+h*f];w.push(`M${u(R-T*f)} ${u(A+T*p)}L${u(R+T*f)} ${u(A-T*p)}`)}t.clipped(o,()=>{t.add(g("path",{d:w.join(""),fill:"none",stroke:s.
colour,"stroke-width":u(c)}))})}var ke=["top","right","bottom","left"];function ve(t,e,n,r){if(n.width<=0&&n.height<=0)return;let o=Oe(e,n,r);Ee(t,e,n,o,r,!1),we(t,e,n,i=>V(t,n,o,i),r),Ee(t,e,
n,o,r,!0),Wn(t,e,n,o,r),zn(t,e,n,o,r)}function Te(t,e,n,r){let[o,i,s,a]=ke.map(d=>Ce(e,d,r).width),l={x:n.x+a,y:n.y+o,width:n.width-a-i,height:n.height-o-s},c=Oe(
e,n,r).map(d=>Math.max(0,d-Math.max(o,a)));return V(t,l,c)}function Me(t,e,n){let r=/^polygon\((.+)\)$/.exec(e)?.[1];if(!r)return null;let o=r.split(",").map(i=>{
let[s,a]=i.trim().split(/\s+/);return t.at(n.x+Et(s,n.width),n.y+Et(a,n.height)).join(",")});return g("polygon",{points:o.join(" ")})}function Et(t,e){return t.
endsWith("%")?Number.parseFloat(t)/100*e:Number.parseFloat(t)}function Ce(t,e,n){let r=t.getPropertyValue(`border-${e}-style`);return{width:(r==="none"?0:Number.
parseFloat(t.getPropertyValue(`border-${e}-width`))*n)||0,style:r,colour:t.getPropertyValue(`border-${e}-color`)}}function Oe(t,e,n){let r=[t.borderTopLeftRadius,
t.borderTopRightRadius,t.borderBottomRightRadius,t.borderBottomLeftRadius].map(i=>{let[s]=i.split(" ");return s.endsWith("%")?Et(s,e.width):(Number.parseFloat(s)||
0)*n}),o=Math.min(e.width,e.height)/2;return r.map(i=>Math.min(i,o))}function V(t,e,n,r=0){let[o,i]=t.at(e.x-r,e.y-r),s=Math.max(0,u(e.width+2*r)),a=Math.max(0,
u(e.height+2*r)),l=n.map(c=>c>0?Math.max(0,u(c+r)):0);return l.every(c=>c===l[0])?g("rect",{x:o,y:i,width:s,height:a,rx:l[0]||null}):g("path",{d:_n(o,i,s,a,l)})}
function _n(t,e,n,r,[o,i,s,a]){let l=(c,d,m)=>c?`a${c} ${c} 0 0 1 ${d} ${m}`:"";return[`M${u(t+o)} ${e}H${u(t+n-i)}`,l(i,i,i),`V${u(e+r-s)}`,l(s,-s,s),`H${u(t+a)}`,
l(a,-a,-a),`V${u(e+o)}`,l(o,o,-o),"z"].join("")}function Wn(t,e,n,r,o){let i=ke.map(h=>Ce(e,h,o)),[s]=i;if(!i.filter(h=>h.width>0&&E(h.colour).opacity>0).length)
return;if(t.covers(n),i.every(h=>h.width===s.width&&h.style===s.style&&h.colour===s.colour)){let h=V(t,n,r,-s.width/2);G(t,h,q(E(s.colour),s.width,s.style));return}
let[c,d,m,p]=i.map(h=>h.width),[f,y]=[n.x,n.y],[v,S]=[f+n.width,y+n.height],T=[[f+p,y+c],[v-d,y+c],[v-d,S-m],[f+p,S-m]],w=[[f,y],[v,y],[v,S],[f,S]];i.forEach((h,R)=>{
let A=E(h.colour);if(!h.width||!A.opacity)return;let P=(R+1)%4;if(["dashed","dotted"].includes(h.style)){let $=X=>[0,1].map(Z=>(w[X][Z]+T[X][Z])/2),[[pt,tn],[en,
nn]]=[$(R),$(P)].map(([X,Z])=>t.at(X,Z));G(t,g("line",{x1:pt,y1:tn,x2:en,y2:nn}),q(A,h.width,h.style));return}let O=[w[R],w[P],T[P],T[R]].map(([$,pt])=>t.at($,pt).
join(","));G(t,g("polygon",{points:O.join(" ")}),N(A))})}function zn(t,e,n,r,o){let i=E(e.outlineColor),s=Number.parseFloat(e.outlineWidth)*o;if(e.outlineStyle===
"none"||!s||!i.opacity)return;let a=Number.parseFloat(e.outlineOffset)*o+s/2;G(t,V(t,n,r,a),q(i,s,e.outlineStyle))}function Kn(t){return!t||t==="none"?[]:t.split(
/,(?![^(]*\))/).map(e=>{let[n=0,r=0,o=0,i=0]=[...e.matchAll(/(-?[\d.]+)px/g)].map(a=>Number(a[1]));return{colour:e.replace(/(-?[\d.]+)px/g,"").replace("inset","").
trim(),x:n,y:r,blur:o,spread:i,inset:e.includes("inset")}})}function Ee(t,e,n,r,o,i){for(let s of Kn(e.boxShadow).reverse()){let a=E(s.colour);if(s.inset!==i||s.
blur||!a.opacity)continue;let l=s.spread*o;if(s.x||s.y){let{width:c,height:d}=n,m={x:n.x+s.x*o,y:n.y+s.y*o,width:c,height:d};G(t,V(t,m,r,l),N(a))}else if(l){let c=V(
t,n,r,(i?-l:l)/2);G(t,c,q(a,l))}}}function G(t,e,n){for(let[r,o]of Object.entries(n))e.setAttribute(r,String(o));t.add(e)}var Yn="foreignObject, script, style, title, desc, animate, animateTransform, .hoverlayer, .draglayer, .shapelayer-drag",kt="defs, clipPath, linearGradient, rad\
ialGradient, pattern, marker, mask, symbol",Xn=[["fill-rule","nonzero"],["clip-rule","nonzero"],["stroke-dasharray","none"],["stroke-dashoffset","0px"],["stroke\
-linecap","butt"],["stroke-linejoin","miter"],["shape-rendering","auto"],["marker-start","none"],["marker-mid","none"],["marker-end","none"]],Zn=[["opacity","1"],
["clip-path","none"],["mask","none"]],Tt=/^(x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|d|points|dx|dy|transform|offset|viewBox|preserveAspectRatio|href|xlink:href|id|gradientUnits|gradientTransform|spreadMethod|clipPathUnits|patternUnits|patternTransform|refX|refY|markerWidth|markerHeight|markerUnits|orient|fx|fy|rotate|textLength|lengthAdjust|xml:space)$/;
function Ae(t,e,n,r,o){if(n.width<=0||n.height<=0)return;let[i,s]=t.at(n.x,n.y),{across:a,down:l,left:c,top:d}=Qn(e,n,r),m=`translate(${u(i+c)} ${u(s+d)}) scale\
(${Re(a)} ${Re(l)})`;tr(t,e,n,{across:a,down:l,left:c,top:d});let p=()=>t.group({transform:m,...Jn(e)},()=>{for(let f of e.children){let y=Le(t,f,o);y&&t.add(y)}});
getComputedStyle(e).overflow==="visible"?p():t.clipped(g("rect",{x:i,y:s,width:u(n.width),height:u(n.height)}),p)}function Jn(t){let{opacity:e}=getComputedStyle(
t);return e==="1"?{}:{opacity:e}}function Qn(t,e,n){let r=t.viewBox.baseVal;if(!r||!(r.width>0))return{across:n,down:n,left:0,top:0};let[o,i]=[e.width/r.width,e.
height/r.height],s=t.getAttribute("preserveAspectRatio")??"xMidYMid meet";s.startsWith("none")||(o=i=s.includes("slice")?Math.max(o,i):Math.min(o,i));let a=l=>s.
includes(`${l}Min`)?0:s.includes(`${l}Max`)?1:.5;return{across:o,down:i,left:(e.width-r.width*o)*a("x")-r.x*o,top:(e.height-r.height*i)*a("Y")-r.y*i}}function tr(t,e,n,{
across:r,down:o,left:i,top:s}){if(t.covers(n),getComputedStyle(e).overflow!=="visible")return;let{x:a,y:l,width:c,height:d}=e.getBBox();c*r>4*n.width||d*o>4*n.height||
t.covers({x:n.x+i+a*r,y:n.y+s+l*o,width:c*r,height:d*o})}function Le(t,e,n){if(!(e instanceof SVGElement)||e.matches(Yn))return null;let r=getComputedStyle(e),o=e.
matches(kt);if(!o&&!e.closest(kt)&&(r.display==="none"||r.opacity==="0"))return null;if(e instanceof SVGImageElement)return ir(t,e,r,n);if(e instanceof SVGTextElement)
return nr(e,r);let i=g(e.tagName);for(let{name:a,value:l}of e.attributes)Tt.test(a)&&i.setAttribute(a,l);if(o||Mt(i,e,r),(e instanceof SVGGeometryElement||e.tagName===
"use")&&(r.visibility==="hidden"||!er(i,r,e)))return null;if(e.tagName==="stop"){let{colour:a,opacity:l}=E(r.stopColor);b(i,{"stop-color":a,"stop-opacity":u(l*Number(
r.stopOpacity))})}for(let a of e.children){let l=Le(t,a,n);l&&i.append(l)}return!i.childNodes.length&&["g","svg","a"].includes(e.tagName)?null:i}function Mt(t,e,n){
Ne(t,n,Zn);let{transform:r}=n;if(e.hasAttribute("transform")||!r||r==="none")return;let[o,i]=n.transformOrigin.split(" ").map(c=>Number.parseFloat(c)),s=n.transformBox===
"fill-box"&&e instanceof SVGGraphicsElement?e.getBBox():{x:0,y:0},[a,l]=[u(o+s.x),u(i+s.y)];b(t,{transform:`translate(${a} ${l}) ${r} translate(${-a} ${-l})`})}
function Ne(t,e,n){for(let[r,o]of n){let i=e.getPropertyValue(r);i&&i!==o&&t.setAttribute(r,Pe(i))}}function Pe(t){return t.replace(/url\(["']?[^"')]*#([^"')]+)["']?\)/g,
"url(#$1)").replace(/(\d)px/g,"$1")}function er(t,e,n){let r=st(e.fill,e.fillOpacity),o=st(e.stroke,e.strokeOpacity),i=Number.parseFloat(e.strokeWidth),s=!!(o&&
i>0);return!r&&!s&&!n.closest(kt)&&e.markerEnd==="none"?!1:(b(t,{fill:r?.colour??"none","fill-opacity":vt(r)}),s&&b(t,{stroke:o?.colour,"stroke-width":i,"stroke\
-opacity":vt(o)}),Ne(t,e,Xn),!0)}function st(t,e){if(t.startsWith("url("))return{colour:Pe(t).split(" ")[0],opacity:Number(e)};let n=E(t);return n.opacity>0&&Number(
e)>0?{colour:n.colour,opacity:n.opacity*Number(e)}:null}function vt(t){return t&&t.opacity<1?u(t.opacity):null}function nr(t,e){if(e.visibility==="hidden"||!t.textContent?.
trim())return null;let n=g("text",{...St(e,Number.parseFloat(e.fontSize))});for(let{name:l,value:c}of t.attributes)Tt.test(l)&&n.setAttribute(l,c);Mt(n,t,e),b(n,
{"text-anchor":e.textAnchor==="start"?null:e.textAnchor}),e.whiteSpaceCollapse==="preserve"&&b(n,{"xml:space":"preserve"}),rr(n,t,e);for(let l of t.childNodes)$e(
n,l,e);let r=st(e.fill,e.fillOpacity),o=st(e.stroke,e.strokeOpacity),i=Number.parseFloat(e.strokeWidth);if(!o||!(i>0))return r?(b(n,N(r)),n):null;let s=n.cloneNode(
!0);for(let l of[s,...s.querySelectorAll("tspan")])l.removeAttribute("fill");let a={stroke:o.colour,"stroke-opacity":vt(o),"stroke-width":i,"stroke-linejoin":"r\
ound"};return b(s,{...a,fill:o.colour,"aria-hidden":"true"}),b(n,r?N(r):{fill:"none"}),g("g",{},s,n)}function rr(t,e,n){let{ascent:r,descent:o}=H(n),i={middle:.26,
central:(r-o)/2,hanging:.8*r,"text-before-edge":r,"text-after-edge":-o}[n.dominantBaseline];if(!i)return;let s=Number.parseFloat(n.fontSize);for(let a of[t,...e.
querySelector("tspan[y]")?t.querySelectorAll("tspan[y]"):[]])a.setAttribute("y",String(u(Number(a.getAttribute("y")??0)+i*s)))}function $e(t,e,n){if(e instanceof
Text){t.append(e.data);return}if(!(e instanceof SVGElement)||e.matches("title, desc"))return;let r=getComputedStyle(e),o=g("tspan");for(let{name:s,value:a}of e.
attributes)Tt.test(s)&&s!=="href"&&o.setAttribute(s,a);let i=s=>r[s]!==n[s];i("fill")&&b(o,{fill:E(r.fill).colour}),i("fontSize")&&b(o,{"font-size":Number.parseFloat(
r.fontSize)}),i("fontWeight")&&b(o,{"font-weight":r.fontWeight}),i("fontStyle")&&b(o,{"font-style":r.fontStyle}),i("fontFamily")&&b(o,{"font-family":B(r.fontFamily)}),
or(o,Number.parseFloat(r.fontSize));for(let s of e.childNodes)$e(o,s,r);t.append(o)}function or(t,e){let n=t.getAttribute("dy");if(n===null)return;let r=Number.
parseFloat(n)*(n.endsWith("em")?e:1);t.hasAttribute("x")&&t.hasAttribute("y")?(b(t,{y:u(Number(t.getAttribute("y"))+r)}),t.removeAttribute("dy")):b(t,{dy:u(r)})}
function ir(t,e,n,r){let o=r.get(e);if(!o)return null;let[i,s,a,l]=[e.x,e.y,e.width,e.height].map(m=>m.baseVal.value),c=g("g");Mt(c,e,n),e.hasAttribute("transfo\
rm")&&b(c,{transform:e.getAttribute("transform")});let d=n.imageRendering==="pixelated"||n.imageRendering.includes("crisp");return t.apart(c,()=>it(t,o,{x:i,y:s,
width:a,height:l},d)),c}function Re(t){return Math.round(t*1e4)/1e4}var De=["auto","scroll"];function Ie(t){let e=[],n=(o,i,s)=>{let[a,l]=[o.style.getPropertyValue(i),o.style.getPropertyPriority(i)];o.style.setProperty(i,s,"impo\
rtant"),e.push(()=>o.style.setProperty(i,a,l))},r=[t,...t.querySelectorAll("*")];for(let o of r){if(!(o instanceof HTMLElement)||o.scrollWidth<=o.clientWidth&&o.
scrollHeight<=o.clientHeight)continue;let{scrollLeft:i,scrollTop:s}=o;(i||s)&&(o.scrollTo({left:0,top:0,behavior:"instant"}),e.push(()=>o.scrollTo({left:i,top:s,
behavior:"instant"})))}n(t,"max-height","none"),n(t,"transition","none");for(let o=0;o<3;o++){let[i,s]=lr(r);if(i&&n(t,"width",`${sr(t)+Math.min(i,6e3)}px`),i&&
n(t,"max-width","none"),s&&n(t,"height",`${ar(t)+Math.min(s,6e3)}px`),!i&&!s)break}return()=>{for(let o of e.reverse())o()}}var sr=t=>t.offsetWidth,ar=t=>t.offsetHeight;
function lr(t){let[e,n]=[0,0];for(let r of t){let[o,i]=[r.scrollWidth-r.clientWidth,r.scrollHeight-r.clientHeight];if(o<=1&&i<=1)continue;let{overflowX:s,overflowY:a,
display:l}=getComputedStyle(r);l!=="inline"&&(De.includes(s)&&(e=Math.max(e,o)),De.includes(a)&&(n=Math.max(n,i)))}return[e>1?e:0,n>1?n:0]}var cr=".player, .handle, .live, .pin-button, .more, .order, .begin, .presets, .shade button, button.arrow, button[data-act], input, datalist, script, style, te\
mplate";function Ge(t,e,n){let r=Ie(t);try{let o=t.getBoundingClientRect(),i=new nt(o);return Ct(t,{paper:i,images:e,hints:n,scale:1,holds:o,cut:null}),i.done()}finally{
r()}}function Ct(t,e){if(t.matches(cr)||!t.childElementCount&&e.hints.has(t.textContent??""))return;let n=getComputedStyle(t);if(!(n.display==="none"||n.opacity===
"0"||n.clipPath==="inset(50%)")){if(t instanceof HTMLElement&&ur(n)){dr(t,n,e);return}n.opacity==="1"?Be(t,n,e):e.paper.group({opacity:n.opacity},()=>Be(t,n,e))}}
function ur({transform:t,rotate:e}){if(e!=="none"&&e!=="0deg")return!0;if(t==="none")return!1;let{a:n,b:r,c:o,d:i}=new DOMMatrixReadOnly(t);return Math.abs(r)>.001||
Math.abs(o)>.001||n<0||i<0}function dr(t,e,n){let{paper:r}=n,o=n.scale*Ot(t),i=new DOMMatrix(e.transform==="none"?"":e.transform),s=e.rotate==="none"?0:Number.parseFloat(
e.rotate),a=new DOMMatrix().rotate(s).multiply(i),[l,c]=e.transformOrigin.split(" ").map(O=>Number.parseFloat(O)*o),d=["transform","rotate","transition"],m=d.map(
O=>[O,t.style.getPropertyValue(O)]);r.covers(t.getBoundingClientRect());for(let O of d)t.style.setProperty(O,"none");let p=t.getBoundingClientRect(),[f,y]=r.at(
p.x+l,p.y+c),{a:v,b:S,c:T,d:w,e:h,f:R}=a,A=[v,S,T,w,h*o,R*o].map(O=>Math.round(O*1e5)/1e5),P=`translate(${f} ${y}) matrix(${A.join(" ")}) translate(${-f} ${-y})`;
r.group({transform:P},()=>Ct(t,n));for(let[O,$]of m)t.style.setProperty(O,$)}function Ot(t){return t.currentCSSZoom??1}function Be(t,e,n){let{paper:r,images:o}=n,
i=t.getBoundingClientRect(),s=e.visibility!=="hidden",a=e.transform==="none"?1:new DOMMatrixReadOnly(e.transform).a||1,l={...n,scale:n.scale*a},c=l.scale*Ot(t);
if(t instanceof SVGSVGElement){s&&Ae(r,t,i,c,o);return}if(s&&e.display!=="contents"){let p=Me(r,e.clipPath,i),f=()=>fr(t,e,r,i,c);p?r.clipped(p,f):f()}if(t instanceof
HTMLCanvasElement||t instanceof HTMLImageElement){if(!s)return;let p=e.imageRendering==="pixelated";it(r,o.get(t)??t,at(e,i,c),p);return}if(t instanceof HTMLSelectElement){
s&&yr(t,e,r,i,c);return}s&&e.display==="list-item"&&br(e,r,i,c);let d=e.display==="contents"?n.holds:i,m={...l,holds:d,cut:pr(t,e,i,n.cut,c)};mr(t,e)?r.clipped(
Te(r,e,i,c),()=>He(t,e,m)):He(t,e,m)}function fr(t,e,n,r,o){let i=e.display==="inline"?[...t.getClientRects()]:[r];for(let s of i)ve(n,e,s,o)}function at(t,e,n){
let r=a=>(Number.parseFloat(t.getPropertyValue(a))||0)*n,o=a=>r(`border-${a}-width`)+r(`padding-${a}`),[i,s]=[o("left"),o("top")];return{x:e.x+i,y:e.y+s,width:e.
width-i-o("right"),height:e.height-s-o("bottom")}}function mr(t,{overflowX:e,overflowY:n,display:r}){return r==="inline"||![e,n].some(o=>o==="hidden"||o==="clip")?
!1:t.scrollWidth>t.clientWidth+1||t.scrollHeight>t.clientHeight+1}function pr(t,e,n,r,o){if(!(e.textOverflow==="ellipsis"&&t.scrollWidth>t.clientWidth))return r;
let s=at(e,n,o);return Math.min(s.x+s.width,r??Number.POSITIVE_INFINITY)}function He(t,e,n){let r=n.scale*Ot(t),o=t.shadowRoot??t,i=t.shadowRoot||!(t instanceof
HTMLElement)?[]:gr(t),s=[];for(let a of o.childNodes)a instanceof Text&&s.push({node:a,layer:0}),a instanceof Element&&s.push({node:a,layer:hr(getComputedStyle(
a))});s.sort((a,l)=>a.layer-l.layer);for(let{node:a}of s)a instanceof Element?Ct(a,n):e.visibility!=="hidden"&&fe(n.paper,a,e,r,n.holds,n.cut);for(let a of i)a()}
function hr({position:t,zIndex:e,transform:n,opacity:r}){let o=Number.parseInt(e,10);return o?o<0?o:o+1:t!=="static"||n!=="none"||r!=="1"?1:0}function gr(t){let e=[];
for(let n of["::before","::after"]){let r=getComputedStyle(t,n),{content:o}=r;if(o==="none"||o==="normal"||r.display==="none")continue;let i=M("span");for(let a of r)
i.style.setProperty(a,r.getPropertyValue(a),"important");i.textContent=/^"(.*)"$/s.exec(o)?.[1].replace(/\\(.)/g,"$1")??"";let s=M("style",{},`[data-drawn]${n} \
{ content: none !important; }`);t.dataset.drawn="",t.append(s),n==="::before"?t.prepend(i):t.append(i),e.push(()=>{i.remove(),s.remove(),delete t.dataset.drawn})}
return e}function yr(t,e,n,r,o){let{ascent:i,descent:s}=H(e),a=(i+s)*Number.parseFloat(e.fontSize)*o,c={...at(e,r,o),y:r.y+(r.height-a)/2,height:a};xt(n,{text:t.
selectedOptions[0]?.text??"",box:c},e,o,r)}function br(t,e,n,r){if(t.listStyleType!=="disc")return;let o=Number.parseFloat(t.fontSize)*r,i=Number.parseFloat(t.lineHeight)*
r||1.2*o,s=at(t,n,r),[a,l]=e.at(s.x-.85*o,s.y+i/2);e.covers({x:s.x-1.1*o,y:s.y,width:o,height:i}),e.add(g("circle",{cx:a,cy:l,r:Math.round(o*17)/100,...N(E(t.color))}))}var Rt={};L(Rt,{packed:()=>Sr,table:()=>xr});function C(t){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return new Float32Array(n.buffer)}function x(t){let e=[...new Set(t.flatMap(n=>Object.keys(n)))];return{columns:e,rows:t.map(n=>e.map(r=>n[r]))}}function k(t){return Number.isFinite(t)?Number(t.
toPrecision(9)):null}function xr({source:t,target:e,scores:n,weights:r}){let[o,i]=[n===null?null:C(n),C(r)];return x(e.flatMap((s,a)=>t.map((l,c)=>({step:a+1,target_token:s,source:c+
1,source_token:l,...o&&{score:k(o[a*t.length+c])},weight:k(i[a*t.length+c])}))))}function Sr({width:t,source:e,scores:n}){let r={h:t,c:t,s:t,weights:e.length};return n===
null?r:{...r,scores:e.length}}var At={};L(At,{packed:()=>Er,table:()=>wr});function wr({tokens:t,ids:e,row:n,rows:r,width:o}){let i=C(r);return x(t.flatMap((s,a)=>Array.from({length:o},(l,c)=>({place:a+1,token:s,id:e[a],dimension:c+1,value:k(
i[n[a]*o+c])}))))}function Er({width:t}){return{rows:t}}var Lt={};L(Lt,{packed:()=>vr,table:()=>kr});function kr({tokens:t,target:e,units:n,encoder:r,decoder:o}){let i=(s,a,l)=>a.flatMap((c,d)=>Array.from({length:n},(m,p)=>({side:s,step:d+1,token:c,unit:p+1,value:k(
l[d*n+p])})));return x([...i("encoder",t,C(r)),...i("decoder",e,C(o))])}function vr({units:t}){return{encoder:t,decoder:t}}var Nt={};L(Nt,{packed:()=>Mr,table:()=>Tr});function Tr({queries:t,keys:e,dots:n,weights:r}){let[o,i]=[C(n),C(r)];return x(t.flatMap((s,a)=>e.map((l,c)=>({query:a+1,query_token:s,key:c+1,key_token:l,dot_product:k(
o[a*e.length+c]),weight:k(i[a*e.length+c])}))))}function Mr({d:t,keys:e}){return{q:t,k:t,v:t,z:t,dots:e.length,weights:e.length}}var Pt={};L(Pt,{packed:()=>Or,table:()=>Cr});function Cr({chips:t,left:e}){return x(e.flatMap((n,r)=>n.map((o,i)=>({after:r+1,after_token:t[r],of:i+1,of_token:t[i],left:o}))))}function Or({units:t}){return{
hidden:t}}var $t={};L($t,{packed:()=>Ar,table:()=>Rr});function Rr({tokens:t,units:e,facets:n}){let r=n.map(o=>C(o.values));return x(t.flatMap((o,i)=>e.flatMap((s,a)=>{if(!s)return[];let l=n.map(({symbol:c},d)=>[c,k(
r[d][i*e.length+a])]);return[{step:i+1,token:o,unit:s,...Object.fromEntries(l)}]})))}function Ar({units:t}){return{values:t.length}}var Dt={};L(Dt,{table:()=>Lr});function Lr(t){return t.kind==="learning"?x(t.merges.map(([e,n,r],o)=>({merge:o+1,left:e,right:n,count:r,tokens:t.tokens[o+1]??t.tokens[o],vocabulary:t.vocabulary[o+
1]??t.vocabulary[o]}))):x(t.words.flatMap((e,n)=>t.steps[n].map(([r,o,i,s],a)=>({word:e,step:a,rank:r,left:o,right:i,symbols:s.join(" ")}))))}var It={};L(It,{table:()=>Nr});function Nr({tokens:t,models:e,entries:n}){return x(e.flatMap(r=>r.steps.flatMap(({guesses:o},i)=>o.map(([s,a],l)=>({model:r.name,after:i+1,after_token:t[i],rank:l+
1,token:n[s],id:s,probability:a})))))}var Bt={};L(Bt,{table:()=>Pr});function Pr({at:t,lanes:e}){return x(e.flatMap(({name:n,right:r})=>r.slice(0,t.length).map((o,i)=>({model:n,steps:t[i],right:o}))))}var Ht={};L(Ht,{table:()=>$r});function $r({blocks:t}){return x(t.map(({step:e,name:n,role:r,shape:[o,i],limit:s})=>({step:e,name:n,role:r,rows:o,columns:i,limit:s})))}var Gt={};L(Gt,{table:()=>Dr});function Dr({rows:t}){return x(t.flatMap(({name:e,tokens:n=[]})=>n.map(([r,o,i,s],a)=>({tokenizer:e,place:a+1,token:r,id:o,from:i,to:s}))))}var Vt={};L(Vt,{table:()=>Ir});function Ir({tokens:t,pointers:e}){return x(e.map(({name:n,step:r,unit:o,number:i,other:s,low:a,high:l})=>({name:n,step:r+1,token:t[r],unit:o===void 0?null:o+1,
number:i,other:s,low:a,high:l})))}var Ft={};L(Ft,{packed:()=>Hr,table:()=>Br});function Br({tokens:t,units:e,hidden:n,fromInput:r,fromHidden:o,bias:i}){let[s,a,l,c]=[n,r,o,i].map(C);return x(t.flatMap((d,m)=>Array.from({length:e},(p,f)=>({
step:m+1,token:d,unit:f+1,h:k(s[m*e+f]),from_input:k(a[m*e+f]),from_hidden:k(l[m*e+f]),bias:k(c[f])}))))}function Hr({units:t}){return{hidden:t,fromInput:t,fromHidden:t,
bias:0}}var jt={};L(jt,{packed:()=>Vr,table:()=>Gr});function Gr({tokens:t,dots:e}){let n=C(e);return x(t.flatMap((r,o)=>t.map((i,s)=>({token:r,other_token:i,dot_product:k(n[o*t.length+s])}))))}function Vr({tokens:t}){
return{dots:t.length}}var Fr={i1:Int8Array,int8:Int8Array,u1:Uint8Array,uint8:Uint8Array,u1c:Uint8ClampedArray,uint8c:Uint8ClampedArray,i2:Int16Array,int16:Int16Array,u2:Uint16Array,
uint16:Uint16Array,i4:Int32Array,int32:Int32Array,u4:Uint32Array,uint32:Uint32Array,f4:Float32Array,float32:Float32Array,f8:Float64Array,float64:Float64Array},jr=[
"type","name","orientation","x","y","z","base","measure","text","customdata"];function ct(t){return ArrayBuffer.isView(t)?Array.from(t,je):Array.isArray(t)?t.map(
ct):qr(t)?Ur(t):t}function qr(t){return typeof t=="object"&&t!==null&&"bdata"in t&&"dtype"in t}function Ur({dtype:t,bdata:e,shape:n}){let r=Fr[t];if(!r)throw new Error(
`no numbers are packed as ${t}`);let o=atob(e),i=Uint8Array.from(o,l=>l.charCodeAt(0)),s=Array.from(new r(i.buffer),je),a=(typeof n=="string"?n.split(","):[n??s.
length].flat()).map(Number);return dt(s,a)}function je(t){return Number.isInteger(t)?t:Math.fround(t)===t||!Number.isFinite(t)?k(t):t}function dt(t,e){if(e.length<
2)return t;let n=e.slice(1).reduce((r,o)=>r*o,1);return Array.from({length:e[0]},(r,o)=>dt(t.slice(o*n,(o+1)*n),e.slice(1)))}function qt({data:t=[],layout:e={}}){
return t.map(n=>({...Object.fromEntries(jr.filter(r=>n[r]!==void 0).map(r=>[r,ct(n[r])])),axes:{x:Ve(ut(e,n,"x")),y:Ve(ut(e,n,"y")),value:K(qe(n.colorbar?.title))}}))}
function ut(t,e,n){let r=String(e[`${n}axis`]??n).slice(1);return t?.[`${n}axis${r}`]??{}}function Ve(t){return K(qe(t.title))}function qe(t){let e=typeof t=="o\
bject"&&t!==null?t.text:t;return typeof e=="string"?e:""}function K(t){return t.replace(/<br\s*\/?>/gi," ").replace(/<[^>]*>/g,"").replace(/&lt;/g,"<").replace(
/&gt;/g,">").replace(/&amp;/g,"&").replace(/\s+/g," ").trim()}function Ue(t){let e=t.layout??{};return x(qt(t).flatMap((n,r)=>{let o=(t.data??[])[r],{x:i,y:s,value:a}=n.
axes,l=i||"x",c=s&&s!==l?s:"y",d={...n.name?{trace:K(String(n.name))}:{trace:r+1}},[m,p]=[Fe(ut(e,o,"x")),Fe(ut(e,o,"y"))],f=(w,h)=>({...d,[l]:lt(w),...m&&{[`${l}\
 (label)`]:m.get(w)??null},[c]:lt(h),...p&&{[`${c} (label)`]:p.get(h)??null}}),[y,v]=[z(n.x),z(n.y)],S=z(n.z);if(S.some(Array.isArray))return S.flatMap((w,h)=>w.
map((R,A)=>({...f(y[A]??A,v[h]??h),[a||"value"]:lt(R)})));let T=Math.max(y.length,v.length);return Array.from({length:T},(w,h)=>({...f(y[h]??h,v[h]??h),...S.length&&
{z:lt(S[h])}}))}))}function Fe({tickvals:t,ticktext:e}){let[n,r]=[z(ct(t)),z(ct(e))];return!n.length||n.length!==r.length?null:new Map(n.map((o,i)=>[o,K(String(
r[i]))]))}function z(t){return Array.isArray(t)?t:[]}function lt(t){return typeof t=="string"?K(t):typeof t=="number"||typeof t=="boolean"?t:null}var _e={contexts:Rt,"embedding-rows":At,"encoder-decoder":Lt,explorer:Nt,film:Pt,"gate-facets":$t,merges:Dt,"next-bars":It,race:Bt,"strip-picture":Ht,"token-cut\
s":Gt,"unrolled-below":Vt,"unrolled-rnn":Ft,vectors:jt},_r=["palette","words","labels"];function We(t){if(t.kind==="chart")return Ue(t.element);if(t.kind==="dra\
wing")return Ke(t.element);let e=_e[t.name];if(!e)throw new Error(`${t.name} has no table`);return e.table(t.data)}function ze(t){if(t.kind==="chart")return{traces:qt(
t.element)};if(t.kind==="drawing"){let{columns:n,rows:r}=Ke(t.element);return{columns:n,rows:r}}let e=_e[t.name]?.packed?.(t.data)??{};return _t(t.data??{},e)}function _t(t,e){
if(Array.isArray(t))return t.map(r=>_t(r,e));if(typeof t!="object"||t===null)return t;let n=Object.entries(t).filter(([r,o])=>!(_r.includes(r)&&!Array.isArray(o))&&
!(typeof o=="string"&&o.startsWith("data:")));return Object.fromEntries(n.map(([r,o])=>{let i=Object.hasOwn(e,r)&&typeof o=="string";return[r,i?Wr(o,e[r]):_t(o,
e)]}))}function Wr(t,e){let n=Array.from(C(t),k);return e?dt(n,[n.length/e,e]):n}function Ke(t){let e=[...t.querySelectorAll("tr")].map(o=>[...o.cells].map(Ut));
if(e.length){let[o=[],...i]=e;return{columns:o,rows:i}}let r=[...t.querySelectorAll("li")].filter(o=>!o.querySelector("li")).map(o=>{let i=[...o.children].map(Ut).
filter(Boolean);return i.length?i:[Ut(o)]});return x(r.map((o,i)=>({item:i+1,...Object.fromEntries(o.map((s,a)=>[`part_${a+1}`,s]))})))}function Ut(t){return(t.
textContent??"").replace(/\s+/g," ").trim()}var Wt=[{name:"png",make:Yr},{name:"svg",make:async t=>ft(Ze(ge(await Xe(t),t.captions,t.look)),"image/svg+xml")},{name:"csv",make:async({shown:t})=>ft(oe(We(t)),
"text/csv")},{name:"json",make:async t=>ft(Xr(t),"application/json")}],Ye=2,zr=["hint","hint_touch","drag"];async function Xe({shown:t}){let e=await xe(t.element);
return Ge(t.element,e,Kr(t))}function Kr({data:t}){let n=Object.entries(t?.words??{}).filter(([r,o])=>zr.includes(r)||r==="keys"&&typeof o=="string"&&/[\u2190-\u2193]/.
test(o));return new Set(n.map(([,r])=>String(r)))}function ft(t,e){return new Blob([t],{type:`${e};charset=utf-8`})}function Ze(t){return`<?xml version="1.0" en\
coding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}async function Yr(t){let e=ye(await Xe(t),t.captions,t.look),n=URL.createObjectURL(ft(Ze(e),"image/svg+xml"));try{let r=new Image;r.src=n,await r.decode();let o=M(
"canvas",{width:Ye*ot.width,height:Ye*ot.height}),i=o.getContext("2d");if(!i)throw new Error("this browser draws no canvas");return i.drawImage(r,0,0,o.width,o.
height),await new Promise((s,a)=>{o.toBlob(l=>l?s(l):a(new Error("the picture is too large")),"image/png")})}finally{URL.revokeObjectURL(n)}}function Xr({shown:t,
captions:e,page:n}){let{title:r,question:o,sentence:i,model:s}=e,a={picture:t.name,lesson:n.key,title:r,question:o,sentence:i,model:s,address:location.href};return`${JSON.
stringify({...a,data:ze(t)},null,1)}
`}function Je(t){return t.ctrlKey||t.metaKey||t.altKey}function Qe(t,e){return Object.hasOwn(e,t.key)?(t.preventDefault(),t.stopPropagation(),e[t.key](),!0):!1}var F=4,mt=class{element;#t=M("div",{role:"menu"});#n=M("p",{role:"status"});#r=null;constructor(){this.element=M("div",{class:"export-menu",popover:"auto"},this.#t,
this.#n),this.element.addEventListener("toggle",e=>{let n=e.newState==="open";b(this.#r??M("i"),{"aria-expanded":String(n)}),n||ht(this.#n,"")}),this.element.addEventListener(
"keydown",e=>this.#i(e))}get open(){return this.element.matches(":popover-open")}isAt(e){return this.open&&this.#r===e}show(e,n,r,o){this.open&&this.element.hidePopover(),
this.#r=e,b(this.#t,{"aria-label":n}),this.#t.replaceChildren(...r.map(({name:i,label:s})=>M("button",{type:"button",role:"menuitem",tabindex:-1,"data-name":i,onclick:()=>o(
i)},s))),this.element.showPopover(),this.#e(e.getBoundingClientRect()),this.#t.firstElementChild?.focus({preventScroll:!0})}hide(){this.open&&(this.element.hidePopover(),
this.#r?.focus({preventScroll:!0}))}busy(e){b(this.#t,{"aria-busy":String(e)})}say(e){ht(this.#n,e),this.#r&&this.#e(this.#r.getBoundingClientRect())}#e({right:e,
top:n,bottom:r}){let{clientWidth:o,clientHeight:i}=document.documentElement,{width:s,height:a}=this.element.getBoundingClientRect(),l=r+F+a<=i;this.element.style.
left=`${Math.max(F,Math.min(e,o-F)-s)}px`,this.element.style.top=`${l?r+F:Math.max(F,n-F-a)}px`}#i(e){if(Je(e))return;let n=[...this.#t.children],r=n.indexOf(Kt(
this.element)),o=i=>n[(i+n.length)%n.length].focus();e.key==="Tab"?this.hide():Qe(e,{ArrowDown:()=>o(r+1),ArrowUp:()=>o(r-1),Home:()=>o(0),End:()=>o(n.length-1),
Escape:()=>this.hide()})}};var Y="export",Zr="M12 3v12M6.5 10l5.5 5.5 5.5-5.5M4 20.5h16",Jr=200,Qr=6e4,zt=class{#t=new mt;#n=new J;#r=new Q;#e;#i=!1;#o=null;constructor(e){this.#e=e,document.
body.append(this.#t.element),new MutationObserver(()=>this.#s()).observe(document.body,{childList:!0,subtree:!0}),document.addEventListener("scroll",r=>{r.target instanceof
Element&&r.target.contains(document.querySelector(`.${Y}`))&&this.#t.element.hidePopover()},{capture:!0,passive:!0})}update(e){this.#e=e;let n=document.querySelector(
'[data-testid="stApp"]');n&&(this.#t.element.style.colorScheme=getComputedStyle(n).colorScheme);for(let r of document.querySelectorAll(`.${Y}`))this.#a(r);this.#s()}#s(){
this.#n.waiting||this.#n.start(Jr,()=>this.#r.request(()=>this.#l()))}#l(){let{frames:e,waits:n}=tt();for(let r of document.querySelectorAll(`.${Y}`))e.includes(
r.parentElement)||r.remove();for(let r of e)r.querySelector(`:scope > .${Y}`)||r.append(this.#c(r));n&&this.#s()}#c(e){let n=M("button",{type:"button",class:Y,"\
aria-haspopup":"menu","aria-expanded":"false"},g("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},g("path",{d:Zr})));return this.#a(n),n.addEventListener("point\
erdown",()=>{this.#o=this.#t.isAt(n)?n:null}),n.addEventListener("click",r=>{r.stopPropagation(),this.#o!==n&&this.#u(n,e),this.#o=null}),n}#a(e){let{button:n}=this.#e.
words;b(e,{"aria-label":n,title:n})}#u(e,n){let{words:r,formats:o}=this.#e,i=Wt.map(({name:s})=>({name:s,label:o[s]??s}));this.#t.show(e,r.button,i,s=>{let a=Wt.
find(l=>l.name===s);a&&!this.#i&&this.#d(a,n)})}async#d(e,n){let{words:r}=this.#e;this.#i=!0,this.#t.busy(!0);try{let o=gt(n);if(!o)throw new Error("the picture\
 is not drawn");let i=Zt(n,this.#e,r),s=await e.make({shown:o,captions:i,look:eo(),page:this.#e}),a=re(n,o.name)+1,l=Jt(this.#e.key,Qt(this.#e,window.location.search),
o.name,a);to(s,`${l}.${e.name}`),this.#t.hide()}catch(o){console.error("seq2see:",o),this.#t.say(I(r.failed,{format:e.name.toUpperCase()}))}finally{this.#i=!1,this.#t.
busy(!1)}}};function to(t,e){let n=URL.createObjectURL(t);M("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(n),Qr)}function eo(){let t=document.
querySelector('[data-testid="stApp"]')??document.body,e=M("span",{hidden:""});t.append(e);let n=l=>(e.style.color=`var(--${l})`,getComputedStyle(e).color),[r,o,
i,s]=["ground","ink","muted","line"].map(l=>E(n(l)).colour),a=getComputedStyle(t).fontFamily;return e.remove(),{ground:r,ink:o,muted:i,line:s,family:a}}function no({
data:t}){window.seq2seeExports??=new zt(t),window.seq2seeExports.update(t)}export{no as default};
