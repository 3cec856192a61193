/*
 * Whoever types faster than the server answers loses nothing. PrimeFaces replaces parts of the form when an answer
 * comes; what was typed into them after the question was sent goes on standing there, and so do focus and selection.
 * A look-up left with Enter or Tab before its answer takes the first suggestion when it comes. Buttons that store wait
 * until then.
 */
(function () {
  'use strict';
  const PF = window.PrimeFaces;
  const $ = window.jQuery;
  if (!PF || !PF.ajax || !$) return;
  const queue = PF.ajax.Queue.requests;
  const byId = id => id && document.getElementById(id);
  PF.animationEnabled = false;  // a panel that fades out would still take the next key

  // --- what was typed since it was last sent
  const typed = new WeakSet();
  const sent = new WeakMap();
  const owed = new WeakSet();   // put back into a new field; tells of its change when left
  const stateOf = field => /checkbox|radio/.test(field.type) ? String(field.checked) : field.value;
  const fields = () => [...document.querySelectorAll('form input:not([type=file]), form select, form textarea')]
    .filter(field => field.id && (field.type !== 'hidden' || field.id.endsWith('_hinput')));
  const ahead = field => field.closest('[data-ahead]');
  const touched = field => typed.has(field) || (sent.has(field) && sent.get(field) !== stateOf(field));
  let clock = 0;
  const order = new Map();      // id of a field → when it was last typed into
  document.addEventListener('input', e => { typed.add(e.target); order.set(e.target.id, ++clock); }, true);
  document.addEventListener('change', e => { typed.add(e.target); owed.delete(e.target); }, true);
  document.addEventListener('focusout', e => {
    if (owed.delete(e.target)) e.target.dispatchEvent(new Event('change', {bubbles: true}));
  });

  let removed = null;           // the row that the request on its way takes out
  $(document).on('pfAjaxSend', (event, xhr, settings) => {
    const asked = settings.data instanceof FormData ? settings.data : new URLSearchParams(settings.data);
    const parts = (asked.get('jakarta.faces.partial.execute') || '').split(' ');
    const roots = parts.includes('@all') ? [document] : parts.map(byId).filter(part => part);
    fields().filter(field => !ahead(field)).forEach(field => {
      if (roots.some(root => root.contains(field))) typed.delete(field);
      sent.set(field, stateOf(field));
    });
    removed = asked.has('grid.removed')
      ? {mark: ':' + asked.get('grid.removed') + ':', row: Number(asked.get('grid.row'))} : null;
  });

  /** Where a field stands after the answer; null when its row was removed. */
  function after(id) {
    const at = removed ? id.indexOf(removed.mark) : -1;
    if (at < 0) return id;
    const rest = /^(\d+)(:.*)$/.exec(id.slice(at + removed.mark.length));
    if (!rest || Number(rest[1]) < removed.row) return id;
    return Number(rest[1]) === removed.row ? null : id.slice(0, at) + removed.mark + (rest[1] - 1) + rest[2];
  }

  function put(field, into) {
    if (/checkbox|radio/.test(into.type)) {
      into.checked = field.checked;
    } else if (into.matches('select') && ![...into.options].some(option => option.value === field.value)) {
      return;
    } else {
      into.value = field.value;
    }
    typed.add(into);
    if (into.type !== 'hidden') owed.add(into);
  }

  let answering = false;
  let returning = false;
  const caret = field => {
    try { return field.selectionStart == null ? null : [field.selectionStart, field.selectionEnd]; } catch (e) { return null; }
  };
  const handle = PF.ajax.Response.handle;
  PF.ajax.Response.handle = function () {
    const rows = [...document.querySelectorAll('[data-ahead]')].map(copy);
    const kept = fields().filter(touched);
    const lookups = unsettledOnes();
    const active = document.activeElement;
    const selection = active && caret(active);
    answering = true;
    try {
      handle.apply(this, arguments);
    } finally {
      answering = false;
    }
    rows.filter(row => !row.of.isConnected).forEach(stay);
    const changed = [];
    kept.filter(field => !field.isConnected).forEach(field => {
      const into = byId(after(field.id));
      if (into && !lookups.some(was => was.parts.includes(field))) {
        put(field, into);
        changed.push(into);
      }
    });
    lookups.filter(was => !was.input.isConnected).forEach(resume);
    if (active && !active.isConnected && !PF.customFocus) {
      const into = byId(after(active.id));
      if (into) {
        returning = true;
        into.focus({preventScroll: true});
        if (selection && caret(into)) into.setSelectionRange(selection[0], selection[1]);
        returning = false;
      }
    }
    // What is no longer being typed is told at once, the rest when the person leaves it.
    changed.filter(into => into !== document.activeElement && owed.delete(into))
      .forEach(into => into.dispatchEvent(new Event('change', {bubbles: true})));
    PF.customFocus = false;
  };
  PF.ajax.Response.handleReFocus = () => {};

  /** PrimeFaces empties what it takes out of the page. */
  function copy(row) {
    const fresh = row.cloneNode(true);
    const from = row.querySelectorAll('input,select');
    fresh.querySelectorAll('input,select').forEach((field, i) => {
      field.value = from[i].value;
      if (touched(from[i])) typed.add(field);
    });
    return {of: row, fresh};
  }

  /** A row typed ahead of the server gives way to the server's own, or waits on. */
  function stay({fresh}) {
    const grid = document.querySelector('[data-grid="' + fresh.dataset.ahead + '"]');
    if (!grid || grid.querySelector('[data-row="' + fresh.dataset.row + '"]')) return;
    grid.querySelector('tbody.line:last-of-type').after(fresh);
  }

  // --- figures are selected when entered, so that typing replaces them
  document.addEventListener('focusin', e => { if (!returning && e.target.matches('input.num')) e.target.select(); });
  document.addEventListener('mousedown', e => {
    const field = e.target;
    if (!field.matches || !field.matches('input.num') || field === document.activeElement) return;
    field.addEventListener('mouseup', () => { if (field.selectionStart === field.selectionEnd) field.select(); }, {once: true});
  });

  // --- look-ups
  const lookup = PF.widget.AutoComplete ? PF.widget.AutoComplete.prototype : null;
  const single = w => w.cfg.pojo && w.cfg.forceSelection && !w.cfg.multiple;
  const textOf = w => w.input.val();
  /** Something is typed and nothing chosen. */
  const unsettled = w => single(w) && w.typed && textOf(w).trim() !== '' && !/^-?\d+$/.test(w.hinput.val());
  const all = () => Object.values(PF.widgets).filter(w => lookup && w instanceof PF.widget.AutoComplete && w.input && w.input[0]);
  const widgetOf = field => field.id && field.id.endsWith('_input') && lookup
    ? all().find(w => w.input[0] === field) : null;
  const unsettledOnes = () => all().filter(w => w.input[0].isConnected && unsettled(w)).map(w => ({
    input: w.input[0], parts: [w.input[0], w.hinput[0]], text: textOf(w), take: w.take, unknown: w.unknown
  })).concat([...document.querySelectorAll('[data-ahead] [data-lookup]')].filter(field => field.value.trim()).map(field => ({
    input: field, parts: [field], text: field.value, take: 'taken' in field.dataset || field !== document.activeElement, unknown: false
  })));

  function resume(was) {
    const field = byId(after(was.input.id));
    const w = field && widgetOf(field);
    if (!w) return;
    w.input.val(was.text);
    w.typed = true;
    w.hinput.val('');
    if (was.unknown) {
      unfound(w);
    } else if (was.take) {
      take(w);
    } else {
      w.search(was.text);
    }
  }

  /** Nothing was found or chosen: the text stays and is refused at the field. */
  function unfound(w) {
    w.unknown = true;
    w.hinput.val('');
    w.input.addClass('ui-state-error').attr('aria-invalid', 'true');
  }

  function pick(w, item) {
    // What the person typed into the row after the look-up is theirs; the choice brings only the rest.
    const row = w.input[0].closest('[data-row]');
    const since = order.get(w.input[0].id) || 0;
    if (row) row.querySelectorAll('input,select').forEach(field => { if (order.get(field.id) > since && field.value) typed.add(field); });
    w.isTabPressed = document.activeElement !== w.input[0];
    w.addItem(item);
    w.hide();
  }

  /** Takes the first suggestion, now or when it comes. */
  function take(w) {
    const text = textOf(w);
    if (w.dismissed) {
      unfound(w);
    } else if (w.answered === text) {
      const item = w.items.filter('.ui-state-highlight').add(w.items).first();
      item.length ? pick(w, item) : unfound(w);
      w.hide();
    } else {
      w.take = true;
      w.hide();
      if (w.asked !== text) {
        w.deleteTimeout();
        w.search(text);
      }
    }
  }

  if (lookup) {
    const {init, processKeyEvent, search, showSuggestions, addItem, isValid} = lookup;
    lookup.init = function (cfg) {
      init.call(this, cfg);
      Object.assign(this, {typed: false, take: false, left: false, unknown: false, dismissed: false, asked: null, answered: null});
    };
    lookup.processKeyEvent = function (e) {
      if (single(this)) {
        this.requestId = (this.requestId || 0) + 1;  // answers to what stood here before come too late
        Object.assign(this, {typed: true, take: false, unknown: false, dismissed: false, asked: null, answered: null});
        this.input.removeClass('ui-state-error').removeAttr('aria-invalid');
        this.suppressInput = false;
      }
      processKeyEvent.call(this, e);
      if (single(this)) this.hinput.val('');
    };
    lookup.search = function (text) {
      this.asked = text;
      search.call(this, text);
    };
    lookup.showSuggestions = function (text) {
      if (!single(this)) {
        showSuggestions.call(this, text);
        return;
      }
      this.answered = text;
      if (this.take) {
        this.take = false;
        this.items = this.panel.find('.ui-autocomplete-item');
        this.items.length ? pick(this, this.items.first()) : unfound(this);
      } else if (this.left && unsettled(this)) {
        this.items = this.panel.find('.ui-autocomplete-item');
        this.items.length === 1 ? pick(this, this.items.first()) : unfound(this);
      } else if (document.activeElement === this.input[0]) {
        showSuggestions.call(this, text);
      }
    };
    lookup.addItem = function (item) {
      const waiting = queue.length;
      addItem.call(this, item);
      if (!single(this)) return;
      this.deleteTimeout();
      this.requestId = (this.requestId || 0) + 1;
      Object.assign(this, {take: false, unknown: false, asked: null, answered: null});
      this.currentItems = [textOf(this)];
      this.input.removeClass('ui-state-error').removeAttr('aria-invalid');
      typed.add(this.input[0]);
      typed.add(this.hinput[0]);
      // What depends on the choice is asked before sums that were asked for in the meantime.
      if (waiting > 1 && queue.length > waiting) queue.splice(1, 0, queue.pop());
    };
    lookup.isValid = function (text, leaving) {
      if (text === '') this.deleteTimeout();
      if (!single(this) || text.trim() === '') return isValid.call(this, text, leaving);
      if (answering || !unsettled(this) || this.take || this.unknown) return true;
      if (document.activeElement === this.input[0] || this.panel.is(':hover')) return true;
      if (this.answered === text || this.dismissed) {
        unfound(this);
        this.hide();
      } else {
        this.left = true;
        if (this.asked !== text) {
          this.deleteTimeout();
          this.search(text);
        }
      }
      return true;
    };
    document.addEventListener('focusin', e => {
      const w = widgetOf(e.target);
      if (w) w.left = false;
    });
    document.addEventListener('keydown', e => {
      const w = widgetOf(e.target);
      if (!w || e.isComposing || !unsettled(w)) return;
      if (e.key === 'Escape') w.dismissed = true;
      if (e.key !== 'Enter' && e.key !== 'Tab' || w.unknown) return;
      if (w.answered === textOf(w) && w.panel.is(':visible')) return;  // PrimeFaces takes what is highlighted
      take(w);
      if (e.key === 'Enter') {
        e.preventDefault();
        e.stopPropagation();
      }
    }, true);
  }

  // --- buttons wait for what is still being looked up and for rows that the server does not know yet
  let held = null;
  const waiting = form => form && (form.querySelector('[data-ahead]')
    || all().some(w => (w.take || w.left && unsettled(w) && !w.unknown) && form.contains(w.input[0])));
  document.addEventListener('click', e => {
    const button = e.target.closest && e.target.closest('button[type=submit]');
    if (!button || button.matches('.add')) return;
    // No id: the server refuses to store it and says so at the field.
    all().filter(w => w.unknown && unsettled(w)).forEach(w => w.hinput.val('?' + textOf(w)));
    if (!waiting(button.form)) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    held = button.id;
    if (!queue.length) again();
  }, true);
  /** The line was cut: asks anew for what never came. */
  function again() {
    document.querySelectorAll('[data-ahead]').forEach(row =>
      window['xGridAdd_' + row.dataset.ahead]());
    all().filter(w => w.take).forEach(w => w.search(textOf(w)));
  }
  $(document).on('pfAjaxError', () => { held = null; }).on('pfAjaxComplete', () => setTimeout(() => {
    const button = byId(held);
    if (!button || waiting(button.form)) return;
    held = null;
    button.click();
  }, 0));

  // --- Enter in a field of a form with lines stores nothing and adds no line
  document.addEventListener('keydown', e => {
    if (e.key === 'Enter' && !e.isComposing && e.target.matches('input:not([type=submit]):not([type=button])')
      && e.target.form && e.target.form.querySelector('[data-grid]')) e.preventDefault();
  });
})();
