function a(e,t={},...o){let n=document.createElement(e),{class:i,style:r={},onclick:c,...d}=t;i!==void 0&&(n.className=i);for(let[l,u]of Object.entries(r))n.style.
setProperty(l,u);c&&(n.onclick=()=>c()),A(n,d);for(let l of o)n.append(l instanceof Node?l:String(l));return n}function A(e,t){for(let[o,n]of Object.entries(t))n!=null&&e.setAttribute(o,String(n))}function b(e){return e.ctrlKey||e.metaKey||e.altKey}var m=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(t,o,n){t.addEventListener(o,n,{signal:this.#e.signal})}resized(t,o){
let n=new ResizeObserver(o);n.observe(t),this.#t.add(()=>n.disconnect())}timer(){let t=new h;return this.#t.add(()=>t.close()),t}frame(){let t=new y;return this.#t.
add(()=>t.close()),t}close(){this.#e.abort();for(let t of this.#t)t();this.#t.clear()}},h=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(t,o){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,o()},t))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},y=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(t){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(o=>{this.#e=null,t(o)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};function v(e,t){if(!e)return;let o=Object(t),n=e.by.length?e.by.map(i=>o[i]).join("."):String(t);return Object.hasOwn(e.options,n)?n:void 0}function x({data:e,themes:t,
choices:o},n,i){let r=Object.entries(i).map(([c,d])=>o[c]?.options[d]??{});return[t[n],...r].reduce(E,e)}function E(e,t){let o=Object.entries(t).map(([n,i])=>{let r=e[n];
return[n,w(r)&&w(i)?E(r,i):i]});return{...e,...Object.fromEntries(o)}}function w(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function T(e){let t=e.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function N([e,t,o]){return .299*e+.587*t+.114*o>127?"dark":"light"}function R(e,t,o){let n=a("span",{"aria-hidden":"true",style:{position:"absolute",width:"0",height:"\
0",overflow:"hidden",transition:"color 1ms"}});n.style.setProperty("color","inherit","important"),e.prepend(n);for(let i of["transitionend","transitioncancel"])
t.listen(n,i,o);return()=>N(C(getComputedStyle(n).color))}function C(e){let t=T(a("canvas",{width:1,height:1}));return t.fillStyle=e,t.fillRect(0,0,1,1),t.getImageData(
0,0,1,1).data}var O=`
.in-notebook { all: initial; display: block; background: var(--ground); padding: 12px 14px; border-radius: 10px; }
`,M='"Source Sans", "Noto Sans KR", system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif';function P({model:e,el:t}){let o=new m,n=e.get("name"),i=a("d\
iv",{class:n}),r=a("div",{class:"in-notebook"},a("div",{style:{height:`${e.get("height")}px`}},i)),c=a("div");c.attachShadow({mode:"open"}).append(a("style",{},
O+e.get("style")),r),t.replaceChildren(c),r.style.setProperty("--st-font",M),t.setAttribute("data-lm-suppress-shortcuts","true"),o.listen(t,"keydown",s=>{b(s)||
s.stopPropagation()});let d=null,l,u=()=>{if(!d||o.closed||!r.isConnected)return;let s={data:e.get("data"),themes:e.get("themes"),choices:e.get("choices")},f=S(),
p=x(s,f,e.get("chosen"));r.style.setProperty("--ground",p.palette.ground),r.style.colorScheme=f,l=d({data:p,parentElement:r,setStateValue:k})},k=(s,f)=>{let p=v(
e.get("choices")[s],f);p===void 0||e.get("chosen")[s]===p||(e.set("chosen",{...e.get("chosen"),[s]:p}),e.save_changes(),u())},S=R(t,o,u);e.on("change:chosen",u);
let g=new ResizeObserver(([{contentRect:s}])=>{s.width&&(g.disconnect(),L(e.get("script")).then(f=>{d=f,u()}))});return g.observe(c),()=>{g.disconnect(),e.off("\
change:chosen",u),l?.(),o.close()}}async function L(e){let t=URL.createObjectURL(new Blob([e],{type:"text/javascript"}));try{return(await import(t)).default}finally{
URL.revokeObjectURL(t)}}var X={render:P};export{X as default};
