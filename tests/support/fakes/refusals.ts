import type { RemoteRefusal, RemoteResult } from '../../../src/app/ports/microsoft.ts';

type Planned<Method> = {
  readonly method: Method;
  readonly refusal: RemoteRefusal;
  readonly afterEffect: boolean;
};

/** Refusals that a test has planned; each is used once, in order, by the method that it names. */
export type PlannedRefusals<Method extends string> = {
  /** The next call of the method is refused; `afterEffect`: it does its work, and the answer is lost. */
  plan(method: Method, refusal: RemoteRefusal, options?: { afterEffect?: boolean }): void;
  /** Runs the effect as planned. */
  around<Value>(method: Method, effect: () => RemoteResult<Value>): Promise<RemoteResult<Value>>;
};

export function plannedRefusals<Method extends string>(): PlannedRefusals<Method> {
  const planned: Planned<Method>[] = [];
  return {
    plan: (method, refusal, { afterEffect = false } = {}) =>
      void planned.push({ method, refusal, afterEffect }),
    around: (method, effect) => {
      const index = planned.findIndex((plan) => plan.method === method);
      if (index === -1) return Promise.resolve(effect());
      const [plan] = planned.splice(index, 1);
      if (plan?.afterEffect === true) effect();
      return Promise.resolve(plan === undefined ? effect() : refused(plan.refusal));
    },
  };
}

export function refused(refusal: RemoteRefusal): RemoteResult<never> {
  return { refused: true, refusal };
}

export function answered<Value>(value: Value): RemoteResult<Value> {
  return { refused: false, value };
}
