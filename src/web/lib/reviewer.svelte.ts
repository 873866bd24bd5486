// In whose name judgements are kept: asked once, remembered in this browser.
const KEY = 'mahdar.reviewer';

function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

class Reviewer {
  name = $state(remembered());

  choose(name: string): void {
    this.name = name.trim();
    try {
      localStorage.setItem(KEY, this.name);
    } catch {
      // A browser that keeps nothing asks again the next time.
    }
  }
}

export const reviewer = new Reviewer();
