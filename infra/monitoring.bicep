// One log for everything, and one group of people who are told when something is wrong.
param location string
param tags object
param resourceSuffix string
param alertEmail string

@description('Days that logs are kept. They hold addresses and object ids: no longer than needed.')
param logDays int = 90

resource log 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-radslag-${resourceSuffix}'
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logDays
    features: {
      disableLocalAuth: true
    }
  }
}

resource alertGroup 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-radslag-${resourceSuffix}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'radslag'
    enabled: true
    emailReceivers: [
      {
        name: 'operators'
        emailAddress: alertEmail
        useCommonAlertSchema: true
      }
    ]
  }
}

output logId string = log.id
output alertGroupId string = alertGroup.id
