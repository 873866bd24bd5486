// After articles were added: which alerts they fire, said in a line, and posted to whom it may concern.
import type { Register } from '../register/index.ts';
import type { CommandContext } from './context.ts';

/** Checks all alerts and posts what waits. @param quiet says nothing. @returns how many notices are new, and what could not be posted */
export async function announce({ terminal, say }: CommandContext, register: Register, { again = false, quiet = false }: { readonly again?: boolean; readonly quiet?: boolean } = {}): Promise<{ notices: number; faults: readonly { alert: string; why: string }[] }> {
  const { alerts, notices } = register.checkAlerts(new Date().toISOString());
  if (!alerts) {
    if (again) terminal.note(say.alerts.none);
    return { notices, faults: [] };
  }
  if (!quiet) await terminal.out(say.alerts.checked(alerts, notices));
  if (!register.undelivered(again).length) return { notices, faults: [] };
  const { deliver } = await import('../api/alerts/deliver.ts');
  const { sent, faults } = await deliver(register, { again });
  if (sent && !quiet) await terminal.out(say.alerts.posted(sent));
  for (const { alert, why } of faults) terminal.note(say.alerts.notPosted(alert, why));
  return { notices, faults };
}
