function q(r,e,t){if(t(e))return e;let[n,i]=[r,e];for(let o=0;o<6;o++){let a=(n+i)/2;t(a)?n=a:i=a}return n}function V(r){return Math.min(1.5,Math.max(1,r/1300))}
function A(r,e,t){let n=r.getRootNode(),i=(n instanceof ShadowRoot?n.host:r).closest(".st-key-stage");if(!i)return()=>{};let o=()=>r.getBoundingClientRect().height,
a=s=>{let u=q(t,V(i.clientWidth),d=>(r.style.zoom=String(d),o()<=s));return r.style.zoom=String(u),u},c=()=>{let s=i.clientHeight;if(!s)return;r.style.maxHeight=
"",r.classList.remove("crowded");let u=a(s);o()>s+1&&(r.classList.add("crowded"),u=a(s)),r.style.maxHeight=`${s/u}px`,r.style.overflowY="auto"};return e.resized(
i,c),c}var w=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,n){e.addEventListener(t,n,{signal:this.#e.signal})}resized(e,t){
let n=new ResizeObserver(t);n.observe(e),this.#t.add(()=>n.disconnect())}timer(){let e=new H;return this.#t.add(()=>e.close()),e}frame(){let e=new k;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},H=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},k=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};function I(r,e,t=1){let n=new WeakMap;function i(o,a,c){let s=new w,u={root:o,lifetime:s,send:(f,g)=>p.send?.(f,g)},d=t<1?A(o,s,t):()=>{},p={lifetime:s,picture:e(
u,a),fit:d,send:c};return n.set(o,p),p}return({data:o,parentElement:a,setStateValue:c})=>{let s=a.querySelector(`.${r}`);if(!s||!o)return;let u=n.get(s)??i(s,o,
c);return u.send=c,u.picture.update(o),u.fit(),()=>{u.lifetime.close(),n.get(s)===u&&n.delete(s)}}}function D(r){return r.toLocaleString("en").replace("-","−")}function b(r,e,t){return Math.min(t,Math.max(e,r))}function x(r,e){for(let[t,n]of Object.entries(e))typeof n=="string"&&r.style.setProperty(`--${t}`,n);for(let t of["diverging","sequential"]){let n=e[t].map(([i,
o])=>`${o} ${i*100}%`);r.style.setProperty(`--${t}`,`linear-gradient(to right, ${n.join(", ")})`)}}function l(r,e={},...t){let n=document.createElement(r),{class:i,style:o={},onclick:a,...c}=e;i!==void 0&&(n.className=i);for(let[s,u]of Object.entries(o))n.style.
setProperty(s,u);a&&(n.onclick=()=>a()),v(n,c);for(let s of t)n.append(s instanceof Node?s:String(s));return n}function v(r,e){for(let[t,n]of Object.entries(e))n!=null&&r.setAttribute(t,String(n))}function M(r){let e=r.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function h(r,e){return r.replace(/\{(\w+)\}/g,(t,n)=>Object.
hasOwn(e,n)?String(e[n]):t)}var F={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function W(r){return[...r].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function B(r){let e=[];for(let t of r){let n=F[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?W(t)[0]:""),i=e.at(-1);n?e.push({text:n,unseen:!0}):i&&!i.
unseen?i.text+=t:e.push({text:t,unseen:!1})}return e}function L(r){let e=B(r).map(({text:t,unseen:n})=>n?l("span",{class:"unseen"},t):t);return l("span",{class:"\
token",dir:"auto"},...e)}function U(r){return/^<0x(..)>$/.exec(r)?.[1]??null}function m(r,e=""){return l("span",{class:`chip ${e}`},L(r))}function _(r,[e,t]){let n=[];for(let i=0;i<r.length;i++)r[i]===e&&r[i+1]===t?(n.push(e+t),i+=1):n.push(r[i]);return n}function O(r){return r.reduce((e,t,n)=>t.length>
r[e].length?n:e,0)}var T=class{host;pending;view=null;n=0;constructor(e){this.host=e,this.pending=e.lifetime.timer()}update(e){let{root:t}=this.host;this.view&&this.view.data.words.
join(`
`)===e.words.join(`
`)||(this.n=b((e.place??O(e.steps)+1)-1,0,e.words.length-1)),x(t,e.palette);let i=M(t),o=this.view?.buttons.findIndex(u=>u===i)??-1,a=e.words.map((u,d)=>l("butt\
on",{type:"button",onclick:()=>this.go(d)},L(u))),c=l("ol",{class:"ladder"}),s=l("p",{class:"quiet","aria-live":"polite"});t.replaceChildren(l("div",{class:"cho\
ice",role:"group","aria-label":e.labels.which},...a),c,s),v(t,{role:"group","aria-label":e.alternative}),a[o]?.focus(),this.view={data:e,buttons:a,steps:c,summary:s},
this.show()}go(e){this.n=e,this.show(),this.pending.start(700,()=>this.host.send("place",e+1))}show(){if(!this.view)return;let{n:e}=this,{data:t,buttons:n,steps:i,
summary:o}=this.view,{labels:a}=t;this.host.root.dataset.word=String(e+1);for(let[d,p]of n.entries())p.setAttribute("aria-pressed",String(d===e));let c=t.steps[e];
i.replaceChildren(...c.map((d,p)=>this.step(t,d,p===c.length-1)));let s=c[c.length-1][3].length,u={merges:c.length-1,tokens:s,learned:D(t.learned)};o.textContent=
h(s===1?a.one_token:a.many_tokens,u)}step({labels:e},[t,n,i,o],a){let c=t===null?e.characters:h(e.rank,{rank:D(t)}),s=t===null?null:`${n}${i}`,u=o.map(d=>m(d,`${d===
s?"new":""}${U(d)?" byte":""}`));return l("li",{class:a?"last":""},l("span",{class:"rank"},c),l("span",{class:"word"},...u))}};var S=class{step=0;all=!0;speed=1;playing=!1;#e;#t;#r;constructor(e,t,n=Y){this.#e=e,this.#t=t.timer(),this.#r=n}get last(){return this.#e.last()}place(e,t=!0){
this.step=b(e,0,this.last),this.all=t}go(e){this.pause(),this.#n(e),this.#e.rested?.()}first(){this.go(0)}back(){this.go(this.step-1)}forward(){this.go(this.step+
1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#n(this.#e.begin(this)),this.#i(),this.#e.changed()}pause(){
this.#t.stop(),this.playing&&(this.playing=!1,this.#e.changed(),this.#e.rested?.())}toggleAll(){this.pause(),this.all=!this.all||this.step===this.last,this.#e.changed()}#n(e){
this.step=b(e,0,this.last),this.all=this.step===this.last,this.#e.moved(!this.#r())}#i(){this.#t.start(this.#e.wait(this.step)/this.speed,()=>{if(this.step>=this.
last){this.pause();return}this.#n(this.step+1),this.#i()})}};function Y(){return window.matchMedia("(prefers-reduced-motion: reduce)").matches}var G=900,E=class{host;player;pending;view=null;constructor(e){this.host=e,this.pending=e.lifetime.timer(),this.player=new S({last:()=>this.view?.data.merges.length??
0,wait:()=>G,begin:({step:t,last:n})=>t>=n?0:t,moved:()=>this.show(),changed:()=>this.show(),rested:()=>this.pending.start(700,()=>e.send("place",this.player.step))},
e.lifetime)}update(e){let t=this.view?.data,n=t&&t.words.join("")===e.words.join("")&&t.merges.length===e.merges.length,i=M(this.host.root),o=i instanceof HTMLElement?
i.dataset.act:void 0;x(this.host.root,e.palette),this.view=this.build(e),this.player.place(n?this.player.step:e.place??8),this.host.root.querySelector(`[data-ac\
t="${o}"]`)?.focus(),this.show()}build(e){let{root:t}=this.host,{player:n}=this,{labels:i}=e,o=(y,P,R,j)=>l("button",{type:"button","data-act":y,"aria-label":R,
title:R,onclick:j},P),a=l("input",{type:"range",min:0,max:e.merges.length,step:1,"aria-label":i.slider,"data-act":"slider"});a.oninput=()=>n.go(Number(a.value));
let c=o("play","▶",i.play,()=>n.toggle()),s=l("output",{class:"where"}),u=l("div",{class:"bar"},o("back","←",i.back,()=>n.back()),c,o("on","→",i.forward,()=>n.
forward()),a,s),d=l("p",{class:"rule","aria-live":"polite"}),[p,f,g]=["words","pairs","entries"].map(y=>l("div",{class:y})),$=l("p",{class:"sizes"}),N=(y,...P)=>l(
"section",{},l("h2",{},y),...P),z=l("div",{class:"two"},N(i.text_now,p,$),N(i.candidates,f));return t.replaceChildren(u,d,z,N(i.vocabulary_now,g)),v(t,{role:"gr\
oup","aria-label":e.alternative}),{data:e,slider:a,playing:c,where:s,rule:d,words:p,pairs:f,entries:g,sizes:$}}show(){if(!this.view)return;let{step:e,playing:t,
last:n}=this.player,{data:i,slider:o,where:a}=this.view,{labels:c,merges:s}=i;this.host.root.dataset.merge=String(e),a.textContent=h(c.at,{k:e,most:n}),o.value=
String(e),o.setAttribute("aria-valuetext",a.textContent),this.view.playing.textContent=t?"❚❚":"▶",this.view.sizes.textContent=h(c.sizes,{tokens:i.tokens[e],
first:i.tokens[0],entries:i.vocabulary[e],alphabet:i.vocabulary[0]});let u=s[e-1];this.showRule(this.view,e,u),this.showWords(this.view,s.slice(0,e),u&&u[0]+u[1]),
this.showPairs(this.view,i.rivals[e]);let d=s.slice(0,e).map(([p,f],g)=>m(p+f,g===e-1?"new":""));this.view.entries.replaceChildren(...i.alphabet.map(p=>m(p,"let\
ter")),...d)}showRule({rule:e,data:t},n,i){let{labels:o}=t;if(!i){e.replaceChildren(l("b",{},o.none));return}let[a,c,s]=i;e.replaceChildren(l("b",{},h(o.merge,{
k:n})),m(a)," + ",m(c)," → ",m(a+c,"new"),l("span",{class:"quiet"},h(s===1?o.once:o.times,{n:s})))}showWords({words:e,data:t},n,i){e.replaceChildren(...t.words.
map((a,c)=>{let s=n.reduce(_,[...a]),u=l("span",{class:"word"},...s.map(d=>m(d,d===i?"new":"")));return t.counts[c]>1&&u.append(l("small",{},`×${t.counts[c]}`)),
u}));let o=t.different-t.words.length;o>0&&e.append(l("span",{class:"quiet"},h(t.labels.more_words,{n:o})))}showPairs({pairs:e,data:t},n){let i=a=>l("p",{class:"\
quiet"},a);if(!n){e.replaceChildren(i(t.finished?t.labels.finished:t.labels.enough));return}let o=n[0][2];e.replaceChildren(...n.map(([a,c,s],u)=>{let d=l("i",{
style:{width:`${100*s/o}%`}});return l("div",{class:u?"pair":"pair best"},l("span",{class:"both"},m(a),m(c)),l("span",{class:"track"},d),l("b",{},s))})),o===1&&
e.append(i(t.labels.by_heart))}};var C=class{learning;ladders;constructor(e){this.learning=new E(e),this.ladders=new T(e)}update(e){e.kind==="learning"?this.learning.update(e):this.ladders.update(
e)}},Pe=I("merges",r=>new C(r),.7);export{Pe as default};
