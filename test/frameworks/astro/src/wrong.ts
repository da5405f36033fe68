import 'campaign-charts/progress';

// Must not compile.
document.createElement('campaign-progress').data = { title: 'Homes insulated' };
