// Draws each [data-chart]: one line or one row of bars, from the JSON the page carries. Asked for only by pages with charts.
// The canvas needs no style attribute and the tooltip is drawn into it, so the content policy stays as it is.
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([LineChart, BarChart, GridComponent, TooltipComponent, CanvasRenderer]);

const root = getComputedStyle(document.documentElement);
const colour = (name) => root.getPropertyValue(`--${name}`).trim();
const axis = new Intl.NumberFormat(document.documentElement.lang);
const drawn = new Set();

function series({ type, values }) {
  const common = { type, data: values, animation: false };
  return type === 'bar'
    ? { ...common, itemStyle: { color: colour('link') }, barMaxWidth: 22 }
    : {
        ...common,
        symbol: 'circle',
        symbolSize: 6,
        connectNulls: false,
        lineStyle: { color: colour('brand'), width: 2 },
        itemStyle: { color: colour('brand') },
      };
}

function option(chart) {
  const words = { color: colour('ink-soft'), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 11 };
  return {
    animation: false,
    textStyle: { fontFamily: words.fontFamily },
    grid: { left: 4, right: 8, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      formatter: ([{ dataIndex }]) => `${chart.labels[dataIndex]}: ${chart.texts[dataIndex]}`,
      textStyle: { ...words, color: colour('ink') },
    },
    xAxis: {
      type: 'category',
      data: chart.labels,
      axisLabel: { ...words, hideOverlap: true },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour('line-strong') } },
    },
    yAxis: {
      type: 'value',
      min: 0,
      splitNumber: 3,
      axisLabel: { ...words, formatter: (value) => axis.format(value) },
      splitLine: { lineStyle: { color: colour('line') } },
    },
    series: [series(chart)],
  };
}

function draw(within) {
  for (const place of within.querySelectorAll('[data-chart]')) {
    const chart = JSON.parse(place.dataset.chart);
    delete place.dataset.chart;
    const drawing = init(place, null, { renderer: 'canvas' });
    drawing.setOption(option(chart));
    drawn.add(drawing);
  }
}

draw(document);
document.addEventListener('htmx:afterSettle', () => draw(document));
function resize() {
  for (const drawing of drawn) drawing.resize();
}

window.addEventListener('resize', resize);
// what was folded away had no width when it was drawn
document.addEventListener('toggle', resize, true);
