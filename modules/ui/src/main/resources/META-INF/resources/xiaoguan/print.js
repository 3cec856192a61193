/* Opens the printer's dialog from the bar of a print page, and fits the sheets to a narrow screen. */
document.addEventListener('click', e => { if (e.target.closest('[data-print]')) window.print(); });
(() => {
  const fit = () => {
    const sheet = document.querySelector('.sheet');
    if (!sheet) return;
    const style = document.documentElement.style;
    style.setProperty('--fit', '1');
    style.setProperty('--fit', String(Math.min(1, (document.documentElement.clientWidth - 16) / sheet.offsetWidth)));
  };
  document.addEventListener('DOMContentLoaded', fit);
  window.addEventListener('resize', fit);
})();
