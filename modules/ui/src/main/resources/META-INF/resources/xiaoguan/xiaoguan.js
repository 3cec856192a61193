/* What pages do in the browser beyond PrimeFaces. Everything is bound by data attributes, so the pages hold no script. */
(function () {
  'use strict';
  const root = document.documentElement;
  const on = (event, selector, act) => document.addEventListener(event, e => {
    const target = e.target.closest && e.target.closest(selector);
    if (target) act(e, target);
  });
  const whole = act => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act, {once: true});
    else act();
  };
  const narrow = () => window.matchMedia('(max-width:900px)').matches;

  // --- menu: folds to icons on wide screens, is a drawer on narrow ones
  if (localStorage.getItem('menu') === 'slim') root.classList.add('slim');
  on('click', '[data-drawer]', (e, button) => {
    if (narrow()) {
      root.classList.toggle('drawer', button.dataset.drawer !== 'close' && !root.classList.contains('drawer'));
    } else {
      localStorage.setItem('menu', root.classList.toggle('slim') ? 'slim' : 'wide');
    }
  });
  document.addEventListener('keydown', e => { if (e.key === 'Escape') root.classList.remove('drawer'); });
  document.addEventListener('click', e => document.querySelectorAll('details.menu[open]').forEach(menu => {
    if (!menu.contains(e.target)) menu.open = false;
  }));

  // --- lists: a click anywhere in a row opens it; the way back leads to the list as it was left
  on('click', '.t.go tbody tr', (e, row) => {
    if (e.target.closest('a,button,input,label,summary') || String(window.getSelection())) return;
    const link = row.querySelector('a[href]');
    if (link) e.ctrlKey || e.metaKey ? window.open(link.href) : link.click();
  });
  on('mouseover', '.clip', (e, cell) => {
    if (cell.scrollWidth > cell.clientWidth && !cell.title) cell.title = cell.textContent.trim();
  });

  // --- days are typed as everywhere; the calendar is the browser's
  const day = typed => {
    const parts = typed.normalize('NFKC').trim()
      .match(/^(?:(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?|(\d{4})(\d{2})(\d{2}))$/);
    if (!parts) return null;
    const [year, month, date] = [parts[1] || parts[4] || new Date().getFullYear(), parts[2] || parts[5], parts[3] || parts[6]].map(Number);
    const made = new Date(Date.UTC(year, month - 1, date));
    return made.getUTCMonth() === month - 1 && made.getUTCDate() === date ? made.toISOString().slice(0, 10) : null;
  };
  on('input', '[data-day]', (e, field) => field.setCustomValidity(''));
  on('change', '[data-day]', (e, field) => {
    const read = field.value.trim() ? day(field.value) : '';
    field.setCustomValidity(read === null ? field.dataset.day : '');
    if (read !== null) field.value = read;
  });
  on('click', '[data-pick]', (e, button) => {
    e.preventDefault();
    const [typed, calendar] = button.parentElement.querySelectorAll('input');
    calendar.value = day(typed.value) || '';
    calendar.showPicker();
  });
  on('change', '.day input[type=date]', (e, calendar) => {
    const typed = calendar.parentElement.querySelector('[data-day]');
    typed.value = calendar.value;
    typed.setCustomValidity('');
    typed.focus();
  });
  on('change', '.file input', (e, field) => {
    const chosen = field.parentElement.querySelector('[data-chosen]');
    chosen.textContent = [...field.files].map(file => file.name).join() || chosen.dataset.chosen;
  });
  on('change', '[data-go]', (e, field) => field.form.requestSubmit());
  on('change', '[data-jump]', (e, field) => location.assign(field.value));
  on('click', '[data-more]', (e, button) => { const more = button.previousElementSibling; more.hidden = !more.hidden; });
  // --- on a phone the filter is folded to what stands in it
  on('click', '[data-fold]', (e, button) => button.setAttribute('aria-expanded', button.form.classList.toggle('open')));
  const chosen = field => field.type === 'checkbox' ? field.checked && '' : field.matches('select') && field.value
    ? field.selectedOptions[0].textContent.trim() : field.value || false;
  const narrowed = form => [...form.querySelectorAll('label:not(.day),.dates')].flatMap(box => {
    const values = [...box.querySelectorAll('select[name],input[name]:not(.find)')].map(chosen);
    if (values.every(value => value === false)) return [];
    const name = [...box.childNodes].find(node => node.textContent.trim() && !node.matches?.('select,label'));
    return [(name ? name.textContent.trim() + ' ' : '') + values.map(value => value || '').join(' – ')];
  });
  const fold = form => {
    const told = form.querySelector('[data-folded]');
    told.textContent = narrowed(form).map(text => text.trim()).join(' · ');
    told.hidden = !told.textContent;
  };
  on('submit', '[data-filter]', (e, form) => form.querySelectorAll('input,select').forEach(field => {
    if (!field.value || !field.name) field.disabled = true;
  }));

  // --- dialogs of a list: its saved filters and its columns
  // A quick hand is there before the end of the page, where the dialog is.
  on('click', '[data-dialog]', (e, button) => whole(() => document.getElementById(button.dataset.dialog).showModal()));
  on('click', '[data-close]', (e, button) => button.closest('dialog').close());
  on('click', 'dialog', (e, dialog) => { if (e.target === dialog) dialog.close(); });
  on('submit', 'dialog form', (e, form) => {
    if (form.dataset.sent) e.preventDefault();  // the second of two clicks
    form.dataset.sent = 'true';
  });
  window.addEventListener('pagehide', () => document.querySelectorAll('[data-sent]').forEach(form => { delete form.dataset.sent; }));
  on('click', '[data-move]', (e, button) => {
    const item = button.closest('li');
    const to = button.dataset.move === 'up' ? item.previousElementSibling : item.nextElementSibling;
    if (!to || to.dataset.fixed) return;
    to.insertAdjacentElement(button.dataset.move === 'up' ? 'beforebegin' : 'afterend', item);
    button.focus();
  });

  // --- the address is the list: what a colleague opens with it; only secure pages reach the clipboard themselves
  on('click', '[data-copy]', async (e, button) => {
    const address = new URL(button.dataset.address || location.href, location.href).href;
    const copied = navigator.clipboard && await navigator.clipboard.writeText(address).then(() => true, () => false);
    if (!copied) {
      const carrier = document.createElement('textarea');
      carrier.value = address;
      button.after(carrier);
      carrier.select();
      document.execCommand('copy');
      carrier.remove();
      button.focus();
    }
    const said = document.createElement('div');
    said.className = 'toast';
    said.setAttribute('role', 'status');
    said.textContent = button.dataset.copy;
    document.querySelector('.toasts').append(said);
    toasts();
  });

  // --- a stroke leads to the search over everything
  document.addEventListener('keydown', e => {
    const search = document.querySelector('[data-search]');
    if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || e.isComposing || !search
      || e.target.closest('input,select,textarea,dialog[open]')) return;
    e.preventDefault();
    search.focus();
    search.select();
  });

  // --- progress: what takes long shows it
  const working = yes => root.classList.toggle('working', yes);
  window.addEventListener('pagehide', () => working(false));
  on('submit', 'form', (e, form) => { if (form.target !== '_blank') working(true); });

  const failed = (yes, gone) => {
    const note = document.getElementById('failed');
    if (!note) return;
    note.hidden = !yes;
    [...note.children].forEach(text => { text.hidden = ('gone' in text.dataset) !== gone; });
    if (yes) note.scrollIntoView({block: 'center'});
  };

  // --- a refused form: the summary comes into sight, and the first wrong field has the focus
  const REFUSALS = '.ui-messages-error,.ui-messages-fatal,.ui-messages-warn';
  const firstWrong = () => [...document.querySelectorAll('.main .ui-state-error,.main select.bad,.main .lines .x')]
    .map(wrong => wrong.matches('input,select,textarea') ? wrong : wrong.querySelector('input:not([type=hidden]),select,textarea'))
    .find(wrong => wrong && wrong.offsetParent);
  function refused() {
    const told = document.querySelector('.main :is(' + REFUSALS + '):not([data-told])');
    if (!told) return;
    document.querySelectorAll(REFUSALS).forEach(seen => { seen.dataset.told = 'true'; });
    if (document.activeElement.matches('.main :is(input,select,textarea)')) return;  // already typing on
    const wrong = firstWrong();
    if (wrong) wrong.focus({preventScroll: true});
    told.scrollIntoView({block: 'center'});
  }

  function toasts() {
    document.querySelectorAll('.toast:not([data-seen])').forEach(toast => {
      toast.dataset.seen = 'true';
      setTimeout(() => toast.classList.add('gone'), 3600);
      setTimeout(() => toast.remove(), 4200);
    });
  }

  document.addEventListener('DOMContentLoaded', () => {
    const path = location.pathname;
    // What was offered once after saving does not belong to the address that is sent to others.
    const address = new URL(location.href);
    if (address.searchParams.has('saved')) {
      address.searchParams.delete('saved');
      history.replaceState(history.state, '', address);
    }
    if (document.querySelector('[data-list]')) sessionStorage.setItem('list:' + path, location.search);
    document.querySelectorAll('a[data-back]').forEach(link => {
      const left = sessionStorage.getItem('list:' + link.pathname);
      if (left && !link.search) link.search = left;
    });
    document.querySelectorAll('[data-filter]:has([data-folded])').forEach(fold);
    document.querySelectorAll('[data-filter] .more').forEach(more => {
      const used = [...more.querySelectorAll('input,select')].some(f => f.type === 'checkbox' ? f.checked : f.value);
      if (used) more.hidden = false;
    });
    const bar = document.createElement('div');
    bar.className = 'busy';
    document.body.append(bar);
    document.querySelectorAll(REFUSALS).forEach(seen => { seen.dataset.told = 'true'; });
    const first = document.querySelector('.ui-state-error:not([type=hidden]),[data-first]')
      || document.querySelector('#form .fields .field input:not([type=hidden]):not([readonly]),#form .fields .field select,.lone .field input');
    if (first && !narrow()) first.focus({preventScroll: true});
    toasts();
    if (window.jQuery) {
      window.jQuery(document)
        .on('pfAjaxSend', () => { working(true); failed(false, false); })
        .on('pfAjaxError', (e, xhr) => {
          failed(true, xhr?.status === 404);
          document.querySelectorAll('[data-row][hidden]').forEach(row => { row.hidden = false; });
        })
        .on('pfAjaxComplete', () => { working(false); toasts(); document.dispatchEvent(new Event('xiaoguan:ajax')); });
    }
  });

  // --- charts: figures are written as everywhere, a bar opens its records (datasets carry their links)
  function chart() {
    const {data, options} = this.cfg.config;
    const along = options.indexAxis === 'y' ? 'x' : 'y';
    const written = (figure, format) => new Intl.NumberFormat(root.lang, format).format(figure).replace('-', '\u2212');
    const quiet = {color: '#566073', font: {family: getComputedStyle(document.body).fontFamily, size: 12}};
    options.scales = {
      [along]: {
        ticks: {...quiet, maxTicksLimit: 6, callback: figure => written(figure, {notation: 'compact'})},
        grid: {color: '#eef0f4'}, border: {display: false}
      },
      [along === 'x' ? 'y' : 'x']: {ticks: {...quiet, autoSkip: false}, grid: {display: false}, border: {color: '#e5e8ee'}}
    };
    options.plugins.tooltip = {callbacks: {
      label: item => item.dataset.label + (root.lang === 'zh' ? '：' : ': ') + written(item.raw, {minimumFractionDigits: 2, maximumFractionDigits: 2})
    }};
    options.onHover = (event, hits) => { event.native.target.style.cursor = hits.length ? 'pointer' : 'default'; };
    options.onClick = (event, hits) => {
      const link = hits.length && data.datasets[hits[0].datasetIndex].links[hits[0].index];
      if (link) location.assign(link);
    };
  }

  // --- calendars: weeks begin on Monday; on a phone the days of the week stand one below the other
  function calendar() {
    this.cfg.options.firstDay = 1;
    if (narrow()) {
      this.cfg.options.initialView = 'listWeek';
    }
  }

  window.Xiaoguan = {chart, calendar};

  // --- line grids: typed like a spreadsheet
  const gridOf = cell => cell.closest('[data-grid]');
  const call = (command, grid, parameters) => window[command + '_' + grid.dataset.grid](
    Object.entries(parameters || {}).map(([name, value]) => ({name, value})));
  const cellOf = e => e.target.closest('.lines input:not([type=hidden]),.lines select');
  const nameOf = cell => (cell.closest('[data-cell]') || cell).dataset.cell;
  const inRow = (row, name) => {
    const holder = row.querySelector('[data-cell="' + name + '"]');
    return holder && (holder.matches('input,select') ? holder : holder.querySelector('input'));
  };
  const MOST = 500;  // lines, as in Grid.java

  function below(cell) {
    const row = cell.closest('[data-row]');
    const next = row.nextElementSibling;
    if (next && next.matches('[data-row]')) {
      inRow(next, nameOf(cell)).focus();
      return;
    }
    const grid = gridOf(cell);
    if (!window['xGridAdd_' + grid.dataset.grid] || Number(row.dataset.row) + 1 >= MOST) return;
    const fresh = typedAhead(row, grid);
    inRow(fresh, fresh.querySelector('[data-cell]').dataset.cell).focus();
    call('xGridAdd', grid);
  }

  /** A row to type into until the server has made it (typing.js): the fields have the names that they will have there. */
  function typedAhead(row, grid) {
    const number = Number(row.dataset.row) + 1;
    const old = ':' + grid.dataset.grid + ':' + (number - 1) + ':';
    const fresh = row.cloneNode(true);
    fresh.dataset.row = number;
    fresh.dataset.ahead = grid.dataset.grid;
    fresh.querySelectorAll('script,.hint,.ui-autocomplete-panel').forEach(part => part.remove());
    fresh.querySelectorAll('[id],[name]').forEach(part => ['id', 'name'].forEach(name => {
      if (part.hasAttribute(name)) part.setAttribute(name, part.getAttribute(name).replace(old, ':' + grid.dataset.grid + ':' + number + ':'));
    }));
    fresh.querySelectorAll('input,select').forEach(field => {
      field.value = '';
      field.classList.remove('x', 'ui-state-error', 'ui-state-focus', 'ui-state-hover');
      field.removeAttribute('aria-invalid');
      if (field.id.endsWith('_input')) field.dataset.lookup = '';
    });
    fresh.querySelectorAll('.out').forEach(part => { part.textContent = ''; part.classList.remove('out'); });
    fresh.querySelectorAll('[data-grid-remove]').forEach(button => button.remove());
    fresh.querySelector('td').textContent = number + 1;
    row.after(fresh);
    return fresh;
  }

  document.addEventListener('keydown', e => {
    const cell = cellOf(e);
    if (!cell || e.isComposing) return;
    const suggesting = [...document.querySelectorAll('.ui-autocomplete-panel')].some(p => p.offsetParent);
    if (e.key === 'Enter') {
      if (suggesting) return;
      e.preventDefault();
      if (cell.matches('[data-lookup]') && cell.value.trim()) cell.dataset.taken = '';
      else below(cell);
    } else if ((e.key === 'ArrowDown' || e.key === 'ArrowUp') && !suggesting && cell.matches('input')) {
      const row = cell.closest('[data-row]');
      const to = e.key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;
      if (to && to.matches('[data-row]')) { e.preventDefault(); inRow(to, nameOf(cell)).focus(); }
    }
  });
  document.addEventListener('change', e => {
    const cell = cellOf(e);
    if (cell && cell.matches('.cell') && !cell.closest('[data-ahead]')) sum(gridOf(cell));
  });
  const due = new Set();
  function sum(grid) {
    const name = grid.dataset.grid;
    if (!due.has(name)) queueMicrotask(() => { due.delete(name); call('xGridSum', grid); });
    due.add(name);
  }
  on('click', '[data-grid-remove]', (e, button) => {
    const grid = gridOf(button);
    if (grid.querySelector('[data-row][hidden]')) return;  // a second click would meet another row
    button.closest('[data-row]').hidden = true;
    call('xGridRemove', grid, {'grid.row': button.dataset.gridRemove, 'grid.removed': grid.dataset.grid});
  });
  document.addEventListener('paste', e => {
    const cell = cellOf(e);
    const text = e.clipboardData && e.clipboardData.getData('text');
    if (!cell || !text || !/[\t\n]/.test(text.trim())) return;
    e.preventDefault();
    const row = cell.closest('[data-row]');
    const names = [...row.querySelectorAll('[data-cell]')].map(c => c.dataset.cell);
    call('xGridPaste', gridOf(cell), {
      'grid.row': row.dataset.row,
      'grid.cells': names.slice(names.indexOf(nameOf(cell))).join(','),
      'grid.text': text
    });
  });

  function marks() {
    document.querySelectorAll('.lines .x').forEach(cell => { cell.classList.remove('x'); cell.removeAttribute('aria-invalid'); });
    document.querySelectorAll('.lines .hint').forEach(hint => {
      const cell = document.getElementById(hint.dataset.for);
      if (cell) { cell.classList.add('x'); cell.setAttribute('aria-invalid', 'true'); }
    });
  }
  // Facelets drops the blank between a text and the tag that follows it.
  function gaps() {
    document.querySelectorAll('.tag').forEach(tag => {
      for (const [side, beside] of [['after', tag.previousSibling], ['before', tag.nextSibling]]) {
        tag.classList.toggle(side, Boolean(beside && beside.nodeType === Node.TEXT_NODE && beside.textContent.trim()));
      }
    });
  }

  // On a phone a line or a row is a card: each cell carries the head of its column.
  function headings() {
    if (!narrow()) return;
    document.querySelectorAll('table.lines,table.fold,.list table.t').forEach(table => {
      const heads = table.tHead ? [...table.tHead.rows[0].cells].map(cell => cell.textContent.trim()) : [];
      for (const row of [...table.tBodies].flatMap(body => [...body.rows]).concat(table.tFoot ? [...table.tFoot.rows] : [])) {
        let at = 0;
        for (const cell of row.cells) {
          if (cell.colSpan === 1 && heads[at]) cell.dataset.head = heads[at];
          cell.classList.toggle('void', !cell.textContent.trim() && !cell.querySelector('input,select,button,.pi,.out'));
          at += cell.colSpan;
        }
      }
    });
  }
  window.addEventListener('resize', headings);

  document.addEventListener('DOMContentLoaded', () => { marks(); gaps(); headings(); });
  document.addEventListener('xiaoguan:ajax', () => {
    marks();
    gaps();
    headings();
    refused();
  });

  // --- drafts: what is typed is kept on the server, and filled in again when the person asks for it
  const kept = form => new URLSearchParams([...new FormData(form)].filter(([name, value]) =>
    typeof value === 'string' && !/^(jakarta\.faces|primefaces)\./.test(name)
    && !(form.elements[name] && form.elements[name].type === 'password')));

  function fill(form, content) {
    const values = new Map();
    for (const [name, value] of new URLSearchParams(content)) values.set(name, (values.get(name) || []).concat(value));
    for (const field of form.elements) {
      if (!field.name || /^(jakarta\.faces|draft)\.|^$/.test(field.name) || field.type === 'password' || field.type === 'file') continue;
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = (values.get(field.name) || []).includes(field.value);
      } else if (field.multiple) {
        for (const option of field.options) option.selected = (values.get(field.name) || []).includes(option.value);
      } else if (values.has(field.name)) {
        field.value = values.get(field.name)[0];
      }
    }
    // Options that depend on another field come with the answer of the server.
    return [...values].filter(([name, all]) => all[0] && form.elements[name] && form.elements[name].matches
      && form.elements[name].matches('select') && form.elements[name].value !== all[0]);
  }

  document.addEventListener('DOMContentLoaded', () => {
    const holder = () => document.querySelector('[data-draft-url]');
    const first = holder();
    if (!first) return;
    const form = () => holder().closest('form');  // an Ajax answer may have replaced it
    let last = kept(form()).toString();
    let timer = null;
    const send = content => fetch(first.dataset.draftUrl, {method: 'POST', body: content});
    const save = () => {
      const content = kept(form());
      if (content.toString() === last) return;
      last = content.toString();
      send(content).then(answer => {
        const said = document.querySelector('[data-draft-saved]');
        if (!answer.ok) return null;
        document.querySelectorAll('[data-draft-offer]').forEach(offer => offer.remove());
        return answer.text().then(at => { if (said) said.textContent = first.dataset.say + ' ' + at; });
      }).catch(() => { last = ''; });
    };
    const stop = () => clearTimeout(timer);
    const soon = () => { stop(); timer = setTimeout(save, 1200); };
    const typed = e => { if (e.target.form && e.target.form === form()) soon(); };
    document.addEventListener('input', typed);
    document.addEventListener('change', typed);
    document.addEventListener('xiaoguan:ajax', soon);
    // While the form is being saved nothing may become a draft again.
    if (window.jQuery) window.jQuery(document).on('pfAjaxSend', stop);
    on('click', '[data-draft-discard]', (e, button) => {
      const content = kept(form());
      content.set('discard', 'true');
      send(content).then(() => button.closest('.note').remove());
    });
    if (first.dataset.draft) {
      const late = fill(form(), first.dataset.draft);
      document.addEventListener('xiaoguan:ajax', () => late.forEach(([name, all]) => {
        const field = form().elements[name];
        if (field && [...field.options].some(option => option.value === all[0])) field.value = all[0];
      }), {once: true});
      window.jQuery(() => setTimeout(window.xDraftShow, 0));  // PrimeFaces makes itself ready first
    }
  });
})();
