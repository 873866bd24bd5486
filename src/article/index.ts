// From bytes or text of a page to a Document. The only folder that sees a DOM.
