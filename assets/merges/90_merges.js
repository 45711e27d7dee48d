const mounted = new WeakMap();

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".merges");
  if (!root || !data) return undefined;
  let picture = mounted.get(root);
  if (!picture) {
    picture = data.kind === "learning" ? new Learning(root) : new Ladders(root);
    mounted.set(root, picture);
  }
  picture.send = setStateValue;
  picture.update(data);
  return () => {
    clearInterval(picture.timer);
    clearTimeout(picture.pending);
    mounted.delete(root);
  };
}
