/* What pages do in the browser beyond PrimeFaces. Everything is bound by data attributes, so the pages hold no script. */
(function () {
  'use strict';
  const root = document.documentElement;
  const on = (event, selector, act) => document.addEventListener(event, e => {
    const target = e.target.closest && e.target.closest(selector);
    if (target) act(e, target);
  });
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
  on('change', '[data-go]', (e, field) => field.form.requestSubmit());
  on('click', '[data-more]', (e, button) => { const more = button.previousElementSibling; more.hidden = !more.hidden; });
  on('submit', '[data-filter]', (e, form) => form.querySelectorAll('input,select').forEach(field => {
    if (!field.value) field.disabled = true;
  }));

  // --- progress: what takes long shows it
  const working = yes => root.classList.toggle('working', yes);
  window.addEventListener('pagehide', () => working(false));
  on('submit', 'form', (e, form) => { if (form.target !== '_blank') working(true); });

  // --- figures are selected on focus, so that typing replaces them
  on('focusin', 'input.num', (e, field) => setTimeout(() => field.select(), 0));

  function toasts() {
    document.querySelectorAll('.toast:not([data-seen])').forEach(toast => {
      toast.dataset.seen = 'true';
      setTimeout(() => toast.classList.add('gone'), 3600);
      setTimeout(() => toast.remove(), 4200);
    });
  }

  document.addEventListener('DOMContentLoaded', () => {
    const path = location.pathname;
    if (document.querySelector('[data-list]')) sessionStorage.setItem('list:' + path, location.search);
    document.querySelectorAll('a[data-back]').forEach(link => {
      const left = sessionStorage.getItem('list:' + link.pathname);
      if (left && !link.search) link.search = left;
    });
    document.querySelectorAll('[data-filter] .more').forEach(more => {
      const used = [...more.querySelectorAll('input,select')].some(f => f.type === 'checkbox' ? f.checked : f.value);
      if (used) more.hidden = false;
    });
    const bar = document.createElement('div');
    bar.className = 'busy';
    document.body.append(bar);
    const first = document.querySelector('.ui-state-error:not([type=hidden]),[data-first]')
      || document.querySelector('.fields .field input:not([type=hidden]):not([readonly]),.fields .field select');
    if (first && !narrow()) first.focus({preventScroll: true});
    toasts();
    if (window.jQuery) {
      window.jQuery(document)
        .on('pfAjaxSend', () => working(true))
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
      label: item => item.dataset.label + ': ' + written(item.raw, {minimumFractionDigits: 2, maximumFractionDigits: 2})
    }};
    options.onHover = (event, hits) => { event.native.target.style.cursor = hits.length ? 'pointer' : 'default'; };
    options.onClick = (event, hits) => {
      const link = hits.length && data.datasets[hits[0].datasetIndex].links[hits[0].index];
      if (link) location.assign(link);
    };
  }

  window.Xiaoguan = {on, chart};
})();
