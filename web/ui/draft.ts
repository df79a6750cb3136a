import type { ApiProblem } from '../api/problem.ts';

/** Something with the version it was read at. */
export interface Versioned<Value> {
  readonly value: Value;
  readonly etag: string | null;
}

export type DraftState = 'clean' | 'waiting' | 'saving' | 'saved' | 'kept' | 'refused' | 'conflict';

export interface DraftView<Value> {
  readonly value: Value;
  readonly etag: string | null;
  readonly state: DraftState;
  /** When the server last took it. */
  readonly savedAt: Date | undefined;
  readonly problem: ApiProblem | undefined;
  /** In a conflict: what stands on the server now. */
  readonly theirs: Versioned<Value> | undefined;
}

export interface DraftServer<Value> {
  /** Saves under the version it was changed from; answers the new version. Throws what `call` throws. */
  save: (value: Value, etag: string | null) => Promise<{ etag: string | null }>;
  /** Reads what stands on the server now, for when it was changed elsewhere. */
  reload: () => Promise<Versioned<Value>>;
}

export interface DraftWorld {
  /** Where it is mirrored until the server has it. */
  readonly mirror: { read: () => string | null; write: (text: string) => void; drop: () => void };
  later: (ms: number, run: () => void) => () => void;
  now: () => Date;
  asProblem: (error: unknown) => ApiProblem;
}

/** `sent` is what the server may have taken without our hearing of it. */
interface Mirror<Value> {
  value: Value;
  etag: string | null;
  sent: string | undefined;
}

const SOON = 800;
const RETRY = 10_000;

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
const inOrder = (_: string, part: unknown): unknown =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).toSorted(byName))
    : part;

/** The same text for the same value: what comes back from the server names its parts in another order. */
const textOf = (value: unknown) => JSON.stringify(value, inOrder);
const same = (a: unknown, b: unknown) => textOf(a) === textOf(b);

/**
 * What one person writes, saved as they go and never lost: mirrored on the device from the first key to the server's
 * answer, taken up again after a reload, held back where it was changed elsewhere until the person has chosen.
 */
export class Draft<Value> {
  #world: DraftWorld;
  #server: DraftServer<Value> | undefined;
  #view: DraftView<Value>;
  #heard = new Set<() => void>();
  #cancel: () => void = () => {};
  #saving: Promise<void> | undefined;
  #sent: string | undefined;
  #over = false;

  constructor(first: Versioned<Value>, world: DraftWorld) {
    this.#world = world;
    this.#view = { ...first, state: 'clean', savedAt: undefined, problem: undefined, theirs: undefined };
    this.#restore(first);
  }

  readonly view = (): DraftView<Value> => this.#view;

  readonly subscribe = (tell: () => void): (() => void) => {
    this.#heard.add(tell);
    return () => this.#heard.delete(tell);
  };

  /** Where it is saved from now on. */
  readonly serve = (server: DraftServer<Value>): void => {
    this.#server = server;
  };

  /** Sends what was taken up from the device. */
  readonly start = (): void => {
    if (this.#view.state === 'waiting') this.#soon(0);
  };

  /** What the person typed; saved in a moment. */
  readonly change = (value: Value): void => {
    if (this.#over || same(value, this.#view.value)) return;
    this.#set({ value, state: this.#view.state === 'conflict' ? 'conflict' : 'waiting' });
    this.#keep();
    if (this.#view.state !== 'conflict') this.#soon(SOON);
  };

  /** Saves what is not saved yet. True: the server has everything. */
  readonly flush = async (): Promise<boolean> => {
    this.#cancel();
    await this.#saving;
    if (['waiting', 'kept', 'refused'].includes(this.#view.state)) await this.#save();
    return this.#view.state === 'clean' || this.#view.state === 'saved';
  };

  /** In a conflict: drops what was written here. */
  readonly takeTheirs = (): void => {
    const { theirs } = this.#view;
    if (theirs === undefined) return;
    this.#world.mirror.drop();
    this.#set({ ...theirs, state: 'clean', theirs: undefined, problem: undefined });
  };

  /** In a conflict: saves what was written here over the newer version. */
  readonly keepMine = (): void => {
    const { theirs } = this.#view;
    if (theirs === undefined) return;
    this.#set({ etag: theirs.etag, state: 'waiting', theirs: undefined, problem: undefined });
    this.#keep();
    this.#soon(0);
  };

  /** Handing it in was refused because it stands differently on the server: read it, and ask which to keep. */
  readonly clashed = (problem: ApiProblem): Promise<void> => this.#clash(problem);

  /** It has been handed in or given up: nothing is saved nor kept any more. */
  readonly forget = (): void => {
    this.#over = true;
    this.#cancel();
    this.#world.mirror.drop();
  };

  #restore(first: Versioned<Value>) {
    const text = this.#world.mirror.read();
    if (text === null) return;
    const kept = this.#mirrored(text);
    if (kept === undefined) return this.#world.mirror.drop();
    if (same(kept.value, first.value)) return this.#world.mirror.drop();
    const ours = kept.etag === first.etag || kept.sent === textOf(first.value);
    this.#set(ours ? { value: kept.value, state: 'waiting' } : { value: kept.value, state: 'conflict', theirs: first });
  }

  #mirrored(text: string): Mirror<Value> | undefined {
    try {
      const kept: Mirror<Value> = JSON.parse(text);
      return kept;
    } catch {
      return undefined;
    }
  }

  #keep() {
    const mirror: Mirror<Value> = { value: this.#view.value, etag: this.#view.etag, sent: this.#sent };
    this.#world.mirror.write(JSON.stringify(mirror));
  }

  #soon(ms: number) {
    this.#cancel();
    this.#cancel = this.#world.later(ms, () => void this.#save());
  }

  #save(): Promise<void> {
    // One at a time: what is typed meanwhile is saved after it.
    this.#saving ??= this.#send().finally(() => {
      this.#saving = undefined;
    });
    return this.#saving;
  }

  async #send() {
    if (this.#over || this.#server === undefined || this.#view.state === 'conflict') return;
    const { value, etag } = this.#view;
    this.#sent = textOf(value);
    this.#keep();
    this.#set({ state: 'saving' });
    try {
      const taken = await this.#server.save(value, etag);
      this.#taken(value, taken.etag);
    } catch (error) {
      await this.#failed(this.#world.asProblem(error));
    }
  }

  #taken(value: Value, etag: string | null) {
    const all = same(value, this.#view.value);
    this.#set({ etag, problem: undefined, savedAt: this.#world.now(), state: all ? 'saved' : 'waiting' });
    if (this.#over) return;
    if (all) return this.#world.mirror.drop();
    this.#keep();
    this.#soon(SOON);
  }

  async #failed(problem: ApiProblem) {
    if (this.#over) return;
    if (problem.code === 'version-changed') return this.#clash(problem);
    if (!problem.passing) return this.#set({ state: 'refused', problem });
    this.#set({ state: 'kept', problem });
    this.#soon(RETRY);
  }

  async #clash(problem: ApiProblem) {
    try {
      const theirs = await this.#server?.reload();
      if (theirs === undefined) return;
      // The server has what was sent (only the answer was lost on the way), or what stands here: nothing to choose from.
      if (textOf(theirs.value) === this.#sent || same(theirs.value, this.#view.value))
        return this.#taken(theirs.value, theirs.etag);
      this.#set({ state: 'conflict', problem, theirs });
    } catch {
      this.#set({ state: 'kept', problem });
      this.#soon(RETRY);
    }
  }

  #set(part: Partial<DraftView<Value>>) {
    this.#view = { ...this.#view, ...part };
    for (const tell of this.#heard) tell();
  }
}
