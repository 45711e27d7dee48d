var V="presenting";function I(){return typeof document<"u"&&document.documentElement.classList.contains(V)}var F=6,W=1300,B=1.5,G={usual:990,most:2.25};function Y(r,e,t){if(t(e))return e;let[n,s]=[r,e];for(let o=0;o<F;o++){let a=(n+s)/2;t(a)?n=a:s=a}return n}function X(r,e=I()){
let{usual:t,most:n}=e?G:{usual:W,most:B};return Math.min(n,Math.max(1,r/t))}function A(r,e,t){let n=r.getRootNode(),s=(n instanceof ShadowRoot?n.host:r).closest(
".st-key-stage");if(!s)return()=>{};let o=()=>r.getBoundingClientRect().height,a=i=>{let u=Y(t,X(s.clientWidth),d=>(r.style.zoom=String(d),o()<=i));return r.style.
zoom=String(u),u},c=()=>{let i=s.clientHeight;if(!i)return;r.style.maxHeight="",r.classList.remove("crowded");let u=a(i);o()>i+1&&(r.classList.add("crowded"),u=
a(i)),r.style.maxHeight=`${i/u}px`,r.style.overflowY="auto"};return e.resized(s,c),c}var w=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,n){e.addEventListener(t,n,{signal:this.#e.signal})}resized(e,t){
let n=new ResizeObserver(t);n.observe(e),this.#t.add(()=>n.disconnect())}timer(){let e=new H;return this.#t.add(()=>e.close()),e}frame(){let e=new k;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},H=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},k=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};function U(r,e,t=1){let n=new WeakMap;function s(o,a,c){let i=new w,u={root:o,lifetime:i,send:(f,g)=>p.send?.(f,g)},d=t<1?A(o,i,t):()=>{},p={lifetime:i,picture:e(
u,a),fit:d,send:c};return n.set(o,p),p}return({data:o,parentElement:a,setStateValue:c})=>{let i=a.querySelector(`.${r}`);if(!i||!o)return;let u=n.get(i)??s(i,o,
c);return u.send=c,u.picture.update(o),u.fit(),()=>{u.lifetime.close(),n.get(i)===u&&n.delete(i)}}}function D(r){return r.toLocaleString("en").replace("-","−")}function b(r,e,t){return Math.min(t,Math.max(e,r))}function x(r,e){for(let[t,n]of Object.entries(e))typeof n=="string"&&r.style.setProperty(`--${t}`,n);for(let t of["diverging","sequential"]){let n=e[t].map(([s,
o])=>`${o} ${s*100}%`);r.style.setProperty(`--${t}`,`linear-gradient(to right, ${n.join(", ")})`)}}function l(r,e={},...t){let n=document.createElement(r),{class:s,style:o={},onclick:a,...c}=e;s!==void 0&&(n.className=s);for(let[i,u]of Object.entries(o))n.style.
setProperty(i,u);a&&(n.onclick=()=>a()),v(n,c);for(let i of t)n.append(i instanceof Node?i:String(i));return n}function v(r,e){for(let[t,n]of Object.entries(e))n!=null&&r.setAttribute(t,String(n))}function M(r){let e=r.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function h(r,e){return r.replace(/\{(\w+)\}/g,(t,n)=>Object.
hasOwn(e,n)?String(e[n]):t)}var Z={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function J(r){return[...r].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function K(r){let e=[];for(let t of r){let n=Z[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?J(t)[0]:""),s=e.at(-1);n?e.push({text:n,unseen:!0}):s&&!s.
unseen?s.text+=t:e.push({text:t,unseen:!1})}return e}function T(r){let e=K(r).map(({text:t,unseen:n})=>n?l("span",{class:"unseen"},t):t);return l("span",{class:"\
token",dir:"auto"},...e)}function _(r){return/^<0x(..)>$/.exec(r)?.[1]??null}function m(r,e=""){return l("span",{class:`chip ${e}`},T(r))}function O(r,[e,t]){let n=[];for(let s=0;s<r.length;s++)r[s]===e&&r[s+1]===t?(n.push(e+t),s+=1):n.push(r[s]);return n}function z(r){return r.reduce((e,t,n)=>t.length>
r[e].length?n:e,0)}var L=class{host;pending;view=null;n=0;constructor(e){this.host=e,this.pending=e.lifetime.timer()}update(e){let{root:t}=this.host;this.view&&this.view.data.words.
join(`
`)===e.words.join(`
`)||(this.n=b((e.place??z(e.steps)+1)-1,0,e.words.length-1)),x(t,e.palette);let s=M(t),o=this.view?.buttons.findIndex(u=>u===s)??-1,a=e.words.map((u,d)=>l("butt\
on",{type:"button",onclick:()=>this.go(d)},T(u))),c=l("ol",{class:"ladder"}),i=l("p",{class:"quiet","aria-live":"polite"});t.replaceChildren(l("div",{class:"cho\
ice",role:"group","aria-label":e.labels.which},...a),c,i),v(t,{role:"group","aria-label":e.alternative}),a[o]?.focus(),this.view={data:e,buttons:a,steps:c,summary:i},
this.show()}go(e){this.n=e,this.show(),this.pending.start(700,()=>this.host.send("place",e+1))}show(){if(!this.view)return;let{n:e}=this,{data:t,buttons:n,steps:s,
summary:o}=this.view,{labels:a}=t;this.host.root.dataset.word=String(e+1);for(let[d,p]of n.entries())p.setAttribute("aria-pressed",String(d===e));let c=t.steps[e];
s.replaceChildren(...c.map((d,p)=>this.step(t,d,p===c.length-1)));let i=c[c.length-1][3].length,u={merges:c.length-1,tokens:i,learned:D(t.learned)};o.textContent=
h(i===1?a.one_token:a.many_tokens,u)}step({labels:e},[t,n,s,o],a){let c=t===null?e.characters:h(e.rank,{rank:D(t)}),i=t===null?null:`${n}${s}`,u=o.map(d=>m(d,`${d===
i?"new":""}${_(d)?" byte":""}`));return l("li",{class:a?"last":""},l("span",{class:"rank"},c),l("span",{class:"word"},...u))}};var E=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#e;#t;#r;constructor(e,t,n=Q){this.#e=e,this.#t=t.timer(),this.#r=n}get last(){return this.#e.last()}place(e,t=!0){
let n=this.step;this.step=b(e,0,this.last),this.all=t,this.fresh||=this.step!==n}go(e){this.pause(),this.#n(e),this.#e.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#n(this.#e.begin(
this)),this.#s(),this.#e.changed()}pause(){this.#t.stop(),this.playing&&(this.playing=!1,this.#e.changed(),this.#e.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#e.changed()}#n(e){this.fresh=!1,this.step=b(e,0,this.last),this.all=this.step===this.last,this.#e.moved(!this.#r())}#s(){
this.#t.start(this.#e.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#n(this.step+1),this.#s()})}};function Q(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}var ee=900,S=class{host;player;pending;view=null;constructor(e){this.host=e,this.pending=e.lifetime.timer(),this.player=new E({last:()=>this.view?.data.merges.length??
0,wait:()=>ee,begin:({step:t,last:n})=>t>=n?0:t,moved:()=>this.show(),changed:()=>this.show(),rested:()=>this.pending.start(700,()=>e.send("place",this.player.step))},
e.lifetime)}update(e){let t=this.view?.data,n=t&&t.words.join("")===e.words.join("")&&t.merges.length===e.merges.length,s=M(this.host.root),o=s instanceof HTMLElement?
s.dataset.act:void 0;x(this.host.root,e.palette),this.view=this.build(e),this.player.place(n?this.player.step:e.place??8),this.host.root.querySelector(`[data-ac\
t="${o}"]`)?.focus(),this.show()}build(e){let{root:t}=this.host,{player:n}=this,{labels:s}=e,o=(y,P,R,q)=>l("button",{type:"button","data-act":y,"aria-label":R,
title:R,onclick:q},P),a=l("input",{type:"range",min:0,max:e.merges.length,step:1,"aria-label":s.slider,"data-act":"slider"});a.oninput=()=>n.go(Number(a.value));
let c=o("play","▶",s.play,()=>n.toggle()),i=l("output",{class:"where"}),u=l("div",{class:"bar"},o("back","←",s.back,()=>n.back()),c,o("on","→",s.forward,()=>n.
forward()),a,i),d=l("p",{class:"rule","aria-live":"polite"}),[p,f,g]=["words","pairs","entries"].map(y=>l("div",{class:y})),$=l("p",{class:"sizes"}),N=(y,...P)=>l(
"section",{},l("h2",{},y),...P),j=l("div",{class:"two"},N(s.text_now,p,$),N(s.candidates,f));return t.replaceChildren(u,d,j,N(s.vocabulary_now,g)),v(t,{role:"gr\
oup","aria-label":e.alternative}),{data:e,slider:a,playing:c,where:i,rule:d,words:p,pairs:f,entries:g,sizes:$}}show(){if(!this.view)return;let{step:e,playing:t,
last:n}=this.player,{data:s,slider:o,where:a}=this.view,{labels:c,merges:i}=s;this.host.root.dataset.merge=String(e),a.textContent=h(c.at,{k:e,most:n}),o.value=
String(e),o.setAttribute("aria-valuetext",a.textContent),this.view.playing.textContent=t?"❚❚":"▶",this.view.sizes.textContent=h(c.sizes,{tokens:s.tokens[e],
first:s.tokens[0],entries:s.vocabulary[e],alphabet:s.vocabulary[0]});let u=i[e-1];this.showRule(this.view,e,u),this.showWords(this.view,i.slice(0,e),u&&u[0]+u[1]),
this.showPairs(this.view,s.rivals[e]);let d=i.slice(0,e).map(([p,f],g)=>m(p+f,g===e-1?"new":""));this.view.entries.replaceChildren(...s.alphabet.map(p=>m(p,"let\
ter")),...d)}showRule({rule:e,data:t},n,s){let{labels:o}=t;if(!s){e.replaceChildren(l("b",{},o.none));return}let[a,c,i]=s;e.replaceChildren(l("b",{},h(o.merge,{
k:n})),m(a)," + ",m(c)," → ",m(a+c,"new"),l("span",{class:"quiet"},h(i===1?o.once:o.times,{n:i})))}showWords({words:e,data:t},n,s){e.replaceChildren(...t.words.
map((a,c)=>{let i=n.reduce(O,[...a]),u=l("span",{class:"word"},...i.map(d=>m(d,d===s?"new":"")));return t.counts[c]>1&&u.append(l("small",{},`×${t.counts[c]}`)),
u}));let o=t.different-t.words.length;o>0&&e.append(l("span",{class:"quiet"},h(t.labels.more_words,{n:o})))}showPairs({pairs:e,data:t},n){let s=a=>l("p",{class:"\
quiet"},a);if(!n){e.replaceChildren(s(t.finished?t.labels.finished:t.labels.enough));return}let o=n[0][2];e.replaceChildren(...n.map(([a,c,i],u)=>{let d=l("i",{
style:{width:`${100*i/o}%`}});return l("div",{class:u?"pair":"pair best"},l("span",{class:"both"},m(a),m(c)),l("span",{class:"track"},d),l("b",{},i))})),o===1&&
e.append(s(t.labels.by_heart))}};var C=class{learning;ladders;constructor(e){this.learning=new S(e),this.ladders=new L(e)}update(e){e.kind==="learning"?this.learning.update(e):this.ladders.update(
e)}},Ae=U("merges",r=>new C(r),.7);export{Ae as default};
