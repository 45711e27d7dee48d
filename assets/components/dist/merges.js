var k="data-test-script-state",R=0,C=0;function _(){return R>C}function X(){let r=document.querySelector(`[${k}]`);if(!r)return;R+=1;let e=R,t=!1,n=new MutationObserver(
()=>{r.getAttribute(k)!=="notRunning"?t=!0:t&&(n.disconnect(),setTimeout(()=>{C=Math.max(C,e)},400))});n.observe(r,{attributes:!0,attributeFilter:[k]})}typeof window<
"u"&&window.addEventListener?.("popstate",X);var J="presenting";function z(){return typeof document<"u"&&document.documentElement.classList.contains(J)}function x(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}var Z=6,K=1300,Q=1.5,ee={usual:990,most:2.25},te=.4;function ne(r,e,t){if(t(e))return e;let[n,s]=[r,e];for(let i=0;i<Z;i++){let a=(n+s)/2;t(a)?n=a:s=a}return n}
function re(r,e=z()){let{usual:t,most:n}=e?ee:{usual:K,most:Q};return Math.min(n,Math.max(1,r/t))}function q(r,e,t,n=()=>{}){let s=r.getRootNode(),i=(s instanceof
ShadowRoot?s.host:r).closest(".st-key-stage");if(!i)return()=>{};let a=()=>r.getBoundingClientRect().height,c=l=>{let d=ne(x()?Math.min(t,te):t,re(i.clientWidth),
p=>(r.style.zoom=String(p),n(),a()<=l));return r.style.zoom=String(d),n(),d},o=()=>{let l=i.clientHeight;if(!l)return;r.style.maxHeight="",r.classList.remove("c\
rowded");let d=c(l);a()>l+1&&(r.classList.add("crowded"),d=c(l)),r.style.maxHeight=`${l/d}px`,r.style.overflowY="auto"};return e.resized(i,o),o}var E=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,n){e.addEventListener(t,n,{signal:this.#e.signal})}resized(e,t){
let n=new ResizeObserver(t);n.observe(e),this.#t.add(()=>n.disconnect())}timer(){let e=new $;return this.#t.add(()=>e.close()),e}frame(){let e=new A;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},$=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},A=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var se=Symbol.for("seq2see.picture");function j(r,e){r[se]=e}function F(r,e,t=1){let n=new WeakMap;function s(i,a,c){let o=new E;x()&&i.classList.add("framed");let d=e({root:i,lifetime:o,send:(g,w)=>f.send?.(g,w)},a),p=t<
1?q(i,o,t,()=>d.arrange?.()):()=>{},f={lifetime:o,picture:d,fit:p,send:c,data:a};return n.set(i,f),f}return({data:i,parentElement:a,setStateValue:c})=>{let o=a.
querySelector(`.${r}`);if(!o||!i)return;let l=n.get(o),d=l&&_()&&ie(o)&&JSON.stringify(l.data)!==JSON.stringify(i);d&&l.lifetime.close();let p=l&&!d?l:s(o,i,c);
return p.send=c,p.data=i,j(o,{name:r,data:i}),p.picture.update(i),p.fit(),()=>{p.lifetime.close(),n.get(o)===p&&n.delete(o)}}}function ie(r){let e=r.getRootNode();
return(e instanceof ShadowRoot?e.host:r).closest(".st-key-stage")!==null}function I(r){return r.toLocaleString("en").replace("-","−")}function b(r,e,t){return Math.min(t,Math.max(e,r))}function M(r,e){for(let[t,n]of Object.entries(e))typeof n=="string"&&r.style.setProperty(`--${t}`,n);for(let t of["diverging","sequential"]){let n=e[t].map(([s,
i])=>`${i} ${s*100}%`);r.style.setProperty(`--${t}`,`linear-gradient(to right, ${n.join(", ")})`)}}function u(r,e={},...t){let n=document.createElement(r),{class:s,style:i={},onclick:a,...c}=e;s!==void 0&&(n.className=s);for(let[o,l]of Object.entries(i))n.style.
setProperty(o,l);a&&(n.onclick=()=>a()),v(n,c);for(let o of t)n.append(o instanceof Node?o:String(o));return n}function v(r,e){for(let[t,n]of Object.entries(e))n!=null&&r.setAttribute(t,String(n))}function T(r){let e=r.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function h(r,e){return r.replace(/\{(\w+)\}/g,(t,n)=>Object.
hasOwn(e,n)?String(e[n]):t)}var oe={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function ae(r){return[...r].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function le(r){let e=[];for(let t of r){let n=oe[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?ae(t)[0]:""),s=e.at(-1);n?e.push({text:n,unseen:!0}):s&&
!s.unseen?s.text+=t:e.push({text:t,unseen:!1})}return e}function S(r){let e=le(r).map(({text:t,unseen:n})=>n?u("span",{class:"unseen"},t):t);return u("span",{class:"\
token",dir:"auto"},...e)}function V(r){return/^<0x(..)>$/.exec(r)?.[1]??null}function m(r,e=""){return u("span",{class:`chip ${e}`},S(r))}function W(r,[e,t]){let n=[];for(let s=0;s<r.length;s++)r[s]===e&&r[s+1]===t?(n.push(e+t),s+=1):n.push(r[s]);return n}function B(r){return r.reduce((e,t,n)=>t.length>
r[e].length?n:e,0)}var L=class{host;pending;view=null;n=0;constructor(e){this.host=e,this.pending=e.lifetime.timer()}update(e){let{root:t}=this.host;this.view&&this.view.data.words.
join(`
`)===e.words.join(`
`)||(this.n=b((e.place??B(e.steps)+1)-1,0,e.words.length-1)),M(t,e.palette);let s=T(t),i=this.view?.buttons.findIndex(l=>l===s)??-1,a=e.words.map((l,d)=>u("butt\
on",{type:"button",onclick:()=>this.go(d)},S(l))),c=u("ol",{class:"ladder"}),o=u("p",{class:"quiet","aria-live":"polite"});t.replaceChildren(u("div",{class:"cho\
ice",role:"group","aria-label":e.labels.which},...a),c,o),v(t,{role:"group","aria-label":e.alternative}),a[i]?.focus(),this.view={data:e,buttons:a,steps:c,summary:o},
this.show()}go(e){this.n=e,this.show(),this.pending.start(700,()=>this.host.send("place",e+1))}show(){if(!this.view)return;let{n:e}=this,{data:t,buttons:n,steps:s,
summary:i}=this.view,{labels:a}=t;this.host.root.dataset.word=String(e+1);for(let[d,p]of n.entries())p.setAttribute("aria-pressed",String(d===e));let c=t.steps[e];
s.replaceChildren(...c.map((d,p)=>this.step(t,d,p===c.length-1)));let o=c[c.length-1][3].length,l={merges:c.length-1,tokens:o,learned:I(t.learned)};i.textContent=
h(o===1?a.one_token:a.many_tokens,l)}step({labels:e},[t,n,s,i],a){let c=t===null?e.characters:h(e.rank,{rank:I(t)}),o=t===null?null:`${n}${s}`,l=i.map(d=>m(d,`${d===
o?"new":""}${V(d)?" byte":""}`));return u("li",{class:a?"last":""},u("span",{class:"rank"},c),u("span",{class:"word"},...l))}};var N=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#e;#t;#r;constructor(e,t,n=ue){this.#e=e,this.#t=t.timer(),this.#r=n}get last(){return this.#e.last()}place(e,t=!0){
let n=this.step;this.step=b(e,0,this.last),this.all=t,this.fresh||=this.step!==n}go(e){this.pause(),this.#n(e),this.#e.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#n(this.#e.begin(
this)),this.#s(),this.#e.changed()}pause(){this.#t.stop(),this.playing&&(this.playing=!1,this.#e.changed(),this.#e.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#e.changed()}#n(e){this.fresh=!1,this.step=b(e,0,this.last),this.all=this.step===this.last,this.#e.moved(!this.#r())}#s(){
this.#t.start(this.#e.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#n(this.step+1),this.#s()})}};function ue(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}var ce=900,P=class{host;player;pending;view=null;constructor(e){this.host=e,this.pending=e.lifetime.timer(),this.player=new N({last:()=>this.view?.data.merges.length??
0,wait:()=>ce,begin:({step:t,last:n})=>t>=n?0:t,moved:()=>this.show(),changed:()=>this.show(),rested:()=>this.pending.start(700,()=>e.send("place",this.player.step))},
e.lifetime)}update(e){let t=this.view?.data,n=t&&t.words.join("")===e.words.join("")&&t.merges.length===e.merges.length,s=T(this.host.root),i=s instanceof HTMLElement?
s.dataset.act:void 0;M(this.host.root,e.palette),this.view=this.build(e),this.player.place(n?this.player.step:e.place??8),this.host.root.querySelector(`[data-ac\
t="${i}"]`)?.focus(),this.show()}build(e){let{root:t}=this.host,{player:n}=this,{labels:s}=e,i=(y,D,U,Y)=>u("button",{type:"button","data-act":y,"aria-label":U,
title:U,onclick:Y},D),a=u("input",{type:"range",min:0,max:e.merges.length,step:1,"aria-label":s.slider,"data-act":"slider"});a.oninput=()=>n.go(Number(a.value));
let c=i("play","▶",s.play,()=>n.toggle()),o=u("output",{class:"where"}),l=u("div",{class:"bar"},i("back","←",s.back,()=>n.back()),c,i("on","→",s.forward,()=>n.
forward()),a,o),d=u("p",{class:"rule","aria-live":"polite"}),[p,f,g]=["words","pairs","entries"].map(y=>u("div",{class:y})),w=u("p",{class:"sizes"}),H=(y,...D)=>u(
"section",{},u("h2",{},y),...D),G=u("div",{class:"two"},H(s.text_now,p,w),H(s.candidates,f));return t.replaceChildren(l,d,G,H(s.vocabulary_now,g)),v(t,{role:"gr\
oup","aria-label":e.alternative}),{data:e,slider:a,playing:c,where:o,rule:d,words:p,pairs:f,entries:g,sizes:w}}show(){if(!this.view)return;let{step:e,playing:t,
last:n}=this.player,{data:s,slider:i,where:a}=this.view,{labels:c,merges:o}=s;this.host.root.dataset.merge=String(e),a.textContent=h(c.at,{k:e,most:n}),i.value=
String(e),i.setAttribute("aria-valuetext",a.textContent),this.view.playing.textContent=t?"❚❚":"▶",this.view.sizes.textContent=h(c.sizes,{tokens:s.tokens[e],
first:s.tokens[0],entries:s.vocabulary[e],alphabet:s.vocabulary[0]});let l=o[e-1];this.showRule(this.view,e,l),this.showWords(this.view,o.slice(0,e),l&&l[0]+l[1]),
this.showPairs(this.view,s.rivals[e]);let d=o.slice(0,e).map(([p,f],g)=>m(p+f,g===e-1?"new":""));this.view.entries.replaceChildren(...s.alphabet.map(p=>m(p,"let\
ter")),...d)}showRule({rule:e,data:t},n,s){let{labels:i}=t;if(!s){e.replaceChildren(u("b",{},i.none));return}let[a,c,o]=s;e.replaceChildren(u("b",{},h(i.merge,{
k:n})),m(a)," + ",m(c)," → ",m(a+c,"new"),u("span",{class:"quiet"},h(o===1?i.once:i.times,{n:o})))}showWords({words:e,data:t},n,s){e.replaceChildren(...t.words.
map((a,c)=>{let o=n.reduce(W,[...a]),l=u("span",{class:"word"},...o.map(d=>m(d,d===s?"new":"")));return t.counts[c]>1&&l.append(u("small",{},`×${t.counts[c]}`)),
l}));let i=t.different-t.words.length;i>0&&e.append(u("span",{class:"quiet"},h(t.labels.more_words,{n:i})))}showPairs({pairs:e,data:t},n){let s=a=>u("p",{class:"\
quiet"},a);if(!n){e.replaceChildren(s(t.finished?t.labels.finished:t.labels.enough));return}let i=n[0][2];e.replaceChildren(...n.map(([a,c,o],l)=>{let d=u("i",{
style:{width:`${100*o/i}%`}});return u("div",{class:l?"pair":"pair best"},u("span",{class:"both"},m(a),m(c)),u("span",{class:"track"},d),u("b",{},o))})),i===1&&
e.append(s(t.labels.by_heart))}};var O=class{learning;ladders;constructor(e){this.learning=new P(e),this.ladders=new L(e)}update(e){e.kind==="learning"?this.learning.update(e):this.ladders.update(
e)}},Ze=F("merges",r=>new O(r),.7);export{Ze as default};
