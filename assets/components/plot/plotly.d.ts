declare module "plotly.js-basic-dist-min" {
  const Plotly: {
    react(root: HTMLElement, data: readonly unknown[], layout: object, config: object): Promise<unknown>;
    Plots: { resize(root: HTMLElement): Promise<unknown> };
  };
  export default Plotly;
}
