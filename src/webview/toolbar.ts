/** What the toolbar and the keys do. */
export interface ViewActions {
  readonly goTo: (page: number) => void;
  /** Goes to the page that is called so; stays where there is none. */
  readonly goToNamed: (name: string) => void;
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
  /** Shows what the page is called and where it is among all. */
  readonly showPlace: (name: string, place: string, zoom: number) => void;
  /** Says what the search came to. */
  readonly showFound: (outcome: string) => void;
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
  pageField.addEventListener('change', () => actions.goToNamed(pageField.value));
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
    showPlace(name, place, zoom) {
      if (document.activeElement !== pageField) pageField.value = name;
      elementOf('pages', HTMLElement).textContent = place;
      elementOf('fit', HTMLButtonElement).textContent = `${Math.round(zoom * 100)} %`;
    },
    showFound(outcome) {
      found.textContent = outcome;
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
