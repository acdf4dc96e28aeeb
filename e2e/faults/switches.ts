/**
 * What a test can switch in a page while it is open. It runs before anything else of each page; what is switched on stands
 * in the name of the tab, which outlasts a reload.
 */
export function installSwitches(): void {
  const isOn = (fault: string) => window.name.split(' ').includes(fault);
  const open = Reflect.get(IDBFactory.prototype, 'open');
  IDBFactory.prototype.open = function (...given) {
    if (isOn('blocked')) throw new DOMException('Storage is blocked.', 'SecurityError');
    return open.apply(this, given);
  };
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  IDBObjectStore.prototype.put = function (...given) {
    if (isOn('full')) throw new DOMException('No room is left.', 'QuotaExceededError');
    return put.apply(this, given);
  };
  const tenYears = 10 * 365.25 * 24 * 60 * 60 * 1_000;
  const shift = () => (isOn('ten-years-back') ? -tenYears : 0);
  const ShiftedDate = class extends Date {
    constructor(...given: [] | ConstructorParameters<DateConstructor>) {
      if (given.length === 0) super(Date.now() + shift());
      else super(...given);
    }

    static override now() {
      return super.now() + shift();
    }
  };
  Object.assign(globalThis, { Date: ShiftedDate });
}
