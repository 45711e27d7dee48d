import assert from "node:assert/strict";
import { test } from "node:test";
import { type Call, type Host, mount } from "../../assets/components/shared/mount.ts";

interface Data {
  readonly n: number;
}

/** A page with the root of a component, and what was done to its picture. */
function page() {
  const log: string[] = [];
  const hosts: Host[] = [];
  const root = {} as HTMLElement;
  const parentElement = {
    querySelector: (selector: string) => (selector === ".picture" ? root : null),
  } as unknown as ParentNode;
  const component = mount<Data>("picture", (host) => {
    hosts.push(host);
    log.push("created");
    return { update: ({ n }) => log.push(`updated ${n}`) };
  });
  const call = (given: Partial<Call<Data>>) => component({ data: { n: 1 }, parentElement, ...given });
  return { log, hosts, root, call, component };
}

test("created once for a root, updated on every call", () => {
  const { log, hosts, root, call } = page();
  call({ data: { n: 1 } });
  call({ data: { n: 2 } });
  assert.deepEqual(log, ["created", "updated 1", "updated 2"]);
  assert.equal(hosts[0].root, root);
});

test("without data or without its root nothing happens", () => {
  const { log, call } = page();
  assert.equal(call({ data: null }), undefined);
  assert.equal(call({ data: undefined }), undefined);
  assert.equal(call({ parentElement: { querySelector: () => null } as unknown as ParentNode }), undefined);
  assert.deepEqual(log, []);
});

test("what is sent goes to the latest call", () => {
  const { hosts, call } = page();
  const sent: string[] = [];
  call({ setStateValue: (name, value) => sent.push(`first ${name} ${value}`) });
  call({ setStateValue: (name, value) => sent.push(`second ${name} ${value}`) });
  hosts[0].send("step", 3);
  assert.deepEqual(sent, ["second step 3"]);
});

test("closing lets go of what the picture holds; the next call makes a new one", () => {
  const { log, hosts, call } = page();
  const close = call({});
  assert.equal(hosts[0].lifetime.closed, false);
  close?.();
  assert.equal(hosts[0].lifetime.closed, true);
  call({ data: { n: 5 } });
  assert.deepEqual(log, ["created", "updated 1", "created", "updated 5"]);
  close?.(); // once more, of the old one: the new one stays
  call({ data: { n: 6 } });
  assert.equal(log.at(-1), "updated 6");
  assert.equal(hosts.length, 2);
});

test("two roots have two pictures", () => {
  const { component, hosts } = page();
  for (const root of [{}, {}]) {
    component({ data: { n: 1 }, parentElement: { querySelector: () => root } as unknown as ParentNode });
  }
  assert.equal(hosts.length, 2);
});
