/** What the toolbar and the keys do. */
export interface ViewActions {
  readonly goTo: (page: number) => void;
  readonly goBy: (pages: number) => void;
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (zoom: number) => void;
  readonly find: (query: string, forward: boolean) => void;
  readonly stopFinding: () => void;
  readonly openReading: () => void;
}

/** The toolbar above the pages. */
export interface Toolbar {
  readonly actions: ViewActions;
  readonly findField: HTMLInputElement;
  readonly showPlace: (page: number, pages: number, zoom: number) => void;
  readonly showFound: (found: boolean) => void;
}

/** One step of zoom. */
const step = 1.2;

/** Connects the toolbar of the page with the actions. */
export function toolbar(actions: ViewActions): Toolbar {
  const pageField = elementOf('page', HTMLInputElement);
  const findField = elementOf('find', HTMLInputElement);
  const found = elementOf('found', HTMLElement);
  const clicks: Readonly<Record<string, () => void>> = {
    previous: () => actions.goBy(-1),
    next: () => actions.goBy(1),
    smaller: () => actions.zoomBy(1 / step),
    larger: () => actions.zoomBy(step),
    fit: () => actions.zoomTo(1),
    before: () => actions.find(findField.value, false),
    after: () => actions.find(findField.value, true),
    reading: actions.openReading,
  };
  for (const [id, click] of Object.entries(clicks))
    elementOf(id, HTMLButtonElement).addEventListener('click', click);
  pageField.addEventListener('change', () => {
    const page = Number(pageField.value);
    if (Number.isInteger(page)) actions.goTo(page);
  });
  findField.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') actions.find(findField.value, !event.shiftKey);
    else if (event.key === 'Escape') {
      findField.value = '';
      found.textContent = '';
      actions.stopFinding();
    } else return;
    event.preventDefault();
  });
  return {
    actions,
    findField,
    showPlace(page, pages, zoom) {
      if (document.activeElement !== pageField) pageField.value = String(page);
      elementOf('pages', HTMLElement).textContent = `of ${pages}`;
      elementOf('fit', HTMLButtonElement).textContent = `${Math.round(zoom * 100)} %`;
    },
    showFound(isFound) {
      found.textContent = isFound ? '' : 'Not found';
    },
  };
}

/** Keys outside the fields: pages, zoom, and Ctrl+F or `/` for the search. */
export function followKeys({ actions, findField }: Toolbar): void {
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => actions.zoomBy(step),
    '=': () => actions.zoomBy(step),
    '-': () => actions.zoomBy(1 / step),
    '0': () => actions.zoomTo(1),
    n: () => actions.goBy(1),
    p: () => actions.goBy(-1),
    Home: () => actions.goTo(1),
    End: () => actions.goTo(Infinity),
    '/': () => findField.select(),
  };
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isFind = (ctrlKey || metaKey) && key === 'f';
    const inField = target instanceof HTMLInputElement;
    const act = isFind ? keys['/'] : ctrlKey || metaKey || altKey || inField ? undefined : keys[key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}

function elementOf<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
  return element;
}
