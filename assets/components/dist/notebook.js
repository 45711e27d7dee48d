function a(e,t={},...o){let n=document.createElement(e),{class:r,style:i={},onclick:l,...c}=t;r!==void 0&&(n.className=r);for(let[d,u]of Object.entries(i))n.style.
setProperty(d,u);l&&(n.onclick=()=>l()),M(n,c);for(let d of o)n.append(d instanceof Node?d:String(d));return n}function M(e,t){for(let[o,n]of Object.entries(t))n!=null&&e.setAttribute(o,String(n))}function w(e){return e.ctrlKey||e.metaKey||e.altKey}var p=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(t,o,n){t.addEventListener(o,n,{signal:this.#e.signal})}resized(t,o){
let n=new ResizeObserver(o);n.observe(t),this.#t.add(()=>n.disconnect())}timer(){let t=new h;return this.#t.add(()=>t.close()),t}frame(){let t=new y;return this.#t.
add(()=>t.close()),t}close(){this.#e.abort();for(let t of this.#t)t();this.#t.clear()}},h=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(t,o){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,o()},t))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},y=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(t){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(o=>{this.#e=null,t(o)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};function v(e,t){if(!e)return;let o=Object(t),n=e.by.length?e.by.map(r=>o[r]).join("."):String(t);return Object.hasOwn(e.options,n)?n:void 0}function E({data:e,themes:t,
choices:o},n,r){let i=Object.entries(r).map(([l,c])=>o[l]?.options[c]??{});return[t[n],...i].reduce(T,e)}function T(e,t){let o=Object.entries(t).map(([n,r])=>{let i=e[n];
return[n,x(i)&&x(r)?T(i,r):r]});return{...e,...Object.fromEntries(o)}}function x(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function R(e){let t=e.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function C([e,t,o]){return .299*e+.587*t+.114*o>127?"dark":"light"}function k(e,t,o){let n=a("span",{"aria-hidden":"true",style:{position:"absolute",width:"0",height:"\
0",overflow:"hidden",transition:"color 1ms"}});n.style.setProperty("color","inherit","important"),e.prepend(n);for(let r of["transitionend","transitioncancel"])
t.listen(n,r,o);return()=>C(O(getComputedStyle(n).color))}function O(e){let t=R(a("canvas",{width:1,height:1}));return t.fillStyle=e,t.fillRect(0,0,1,1),t.getImageData(
0,0,1,1).data}var P=`
.in-notebook { all: initial; display: block; background: var(--ground); padding: 12px 14px; border-radius: 10px; }
`,L='"Source Sans", "Noto Sans KR", system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif';function K({model:e,el:t}){let o=new p,n=e.get("name"),r=a("d\
iv",{class:n}),i=a("div",{class:"in-notebook"},a("div",{style:{height:`${e.get("height")}px`}},r)),l=a("div");l.attachShadow({mode:"open"}).append(a("style",{},
P+e.get("style")),i),t.replaceChildren(l),i.style.setProperty("--st-font",L),t.setAttribute("data-lm-suppress-shortcuts","true"),o.listen(t,"keydown",s=>{w(s)||
s.stopPropagation()});let c=null,d,u=null,S=o.frame(),f=()=>S.request(A),A=()=>{if(u=c&&l.clientWidth?b():null,!c||!u)return;let s={data:e.get("data"),themes:e.
get("themes"),choices:e.get("choices")},m=E(s,u,e.get("chosen"));i.style.setProperty("--ground",m.palette.ground),i.style.colorScheme=u,d=c({data:m,parentElement:i,
setStateValue:N})},N=(s,m)=>{let g=v(e.get("choices")[s],m);g===void 0||e.get("chosen")[s]===g||(e.set("chosen",{...e.get("chosen"),[s]:g}),e.save_changes(),f())},
b=k(t,o,f);return e.on("change:chosen",f),j(e.get("script")).then(s=>{c=s,f()}),o.resized(l,()=>{b()!==u&&f()}),()=>{e.off("change:chosen",f),d?.(),o.close()}}async function j(e){
let t=URL.createObjectURL(new Blob([e],{type:"text/javascript"}));try{return(await import(t)).default}finally{URL.revokeObjectURL(t)}}var Z={render:K};export{Z as default};
