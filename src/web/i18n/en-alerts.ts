// English words of the alerts.
import type { arAlerts } from './ar-alerts.ts';

export const enAlerts: Record<keyof typeof arAlerts, string> = {
  'alerts.title': 'Alerts', 'alerts.note': 'Each saved filter tells once of each record that comes to fit it by what is told after its saving, and says why.', 'alerts.none': 'No alerts yet. Filter a list as you like, then choose “Save as alert”.', 'alerts.save': 'Save as alert', 'alerts.name': 'Name of the alert', 'alerts.keep': 'Save', 'alerts.saved': 'Saved.',
  'alerts.remove': 'Remove', 'alerts.notices': 'Notices', 'alerts.seen': 'Mark all as read', 'alerts.nothing': 'No notices yet.', 'alerts.new': 'new', 'alerts.fault': 'could not be posted', 'alerts.unseen': '{n} unread',
};
