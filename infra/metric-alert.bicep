// One alert on one metric of one resource.
param name string
param tags object
param alertGroupId string
param targetId string
param metricName string
@allowed([
  'GreaterThan'
  'LessThan'
])
param operator string
param threshold int
@allowed([
  'Average'
  'Total'
])
param aggregation string
@description('The time that is looked back on, as an ISO 8601 duration.')
param window string
@description('What the reader of the e-mail is told.')
param message string
@description('0 is critical, 4 is for information.')
@minValue(0)
@maxValue(4)
param severity int

resource alert 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: name
  location: 'global'
  tags: tags
  properties: {
    description: message
    severity: severity
    enabled: true
    scopes: [
      targetId
    ]
    evaluationFrequency: 'PT5M'
    windowSize: window
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'criterion'
          criterionType: 'StaticThresholdCriterion'
          metricName: metricName
          operator: operator
          threshold: threshold
          timeAggregation: aggregation
        }
      ]
    }
    actions: [
      {
        actionGroupId: alertGroupId
      }
    ]
  }
}
