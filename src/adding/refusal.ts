import { english, type Message } from '../language/en/messages.ts';

/** Why something cannot be brought in: a user can do something about it. */
export class AddRefusal extends Error {
  override readonly name = 'AddRefusal';
  readonly reason: Message;

  constructor(reason: Message) {
    super(english(reason));
    this.reason = reason;
  }
}
