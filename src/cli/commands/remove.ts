// `mahdar remove`: removes articles; their records are made again from the reports that stay.
import { withRegister, type CommandContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';

/** Runs the command. */
export async function removeCommand(context: CommandContext, ids: readonly string[], options: { readonly register?: string }): Promise<void> {
  const { terminal, say } = context;
  await withRegister(context, options.register, {}, async (register) => {
    for (const id of ids) {
      if (register.remove(id)) await terminal.out(say.removed(id));
      else {
        terminal.note(say.notRemoved(id));
        context.exit(EXIT.someFailed);
      }
    }
  });
}
