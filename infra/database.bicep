// PostgreSQL with no address on the internet. Two logins: an owner that migrates, and the app's own
// (infra/app-login.sql), which row-level security binds.
param location string
param tags object
param resourceSuffix string
param subnetId string
param privateDnsZoneId string
@secure()
param ownerPassword string
param sku string
param tier string
param standby bool
param backupElsewhere bool
param logId string
param alertGroupId string

var ownerLogin = 'radslag_owner'

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: 'psql-radslag-${resourceSuffix}'
  location: location
  tags: tags
  sku: {
    name: sku
    tier: tier
  }
  properties: {
    version: '17'
    administratorLogin: ownerLogin
    administratorLoginPassword: ownerPassword
    authConfig: {
      activeDirectoryAuth: 'Disabled'
      passwordAuth: 'Enabled'
    }
    network: {
      delegatedSubnetResourceId: subnetId
      privateDnsZoneArmResourceId: privateDnsZoneId
      publicNetworkAccess: 'Disabled'
    }
    storage: {
      storageSizeGB: 64
      autoGrow: 'Enabled'
    }
    // The longest that the service offers: a point in time to go back to.
    backup: {
      backupRetentionDays: 35
      geoRedundantBackup: backupElsewhere ? 'Enabled' : 'Disabled'
    }
    highAvailability: {
      mode: standby ? 'ZoneRedundant' : 'Disabled'
    }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: 'radslag'
  properties: {
    charset: 'UTF8'
    collation: 'en_US.utf8'
  }
}

// The search in spite of a letter. A migration makes the extension; the server wants it on its list first.
resource extensions 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2024-08-01' = {
  parent: server
  name: 'azure.extensions'
  properties: {
    value: 'PG_TRGM'
    source: 'user-override'
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: server
  name: 'to-log'
  properties: {
    workspaceId: logId
    logs: [
      {
        category: 'PostgreSQLLogs'
        enabled: true
      }
    ]
  }
}

module storageAlert 'metric-alert.bicep' = {
  name: 'storageAlert'
  params: {
    name: 'alert-database-storage-${resourceSuffix}'
    tags: tags
    alertGroupId: alertGroupId
    targetId: server.id
    metricName: 'storage_percent'
    operator: 'GreaterThan'
    threshold: 80
    aggregation: 'Average'
    window: 'PT1H'
    message: 'The database has used more than 80 percent of its storage.'
    severity: 2
  }
}

output host string = server.properties.fullyQualifiedDomainName
output databaseName string = database.name
output ownerLogin string = ownerLogin
