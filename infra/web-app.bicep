// The server: any number of replicas of one process before one database.
param location string
param tags object
param webAppName string
param sku string
param replicas int
param subnetId string
param identityId string
param vaultUri string
param pollKeyVaultUri string
param identityClientId string
param logId string
param alertGroupId string
param aadAppClientId string
param aadAppTenantId string
param botId string
param botTenantId string
param municipality object

var host = '${webAppName}.azurewebsites.net'

// Settings by the names of src/config; env/.env.dev describes each.
var settings = {
  RADSLAG_MODE: 'production'
  PUBLIC_URL: 'https://${host}'
  LOG_LEVEL: 'info'
  AAD_APP_CLIENT_ID: aadAppClientId
  AAD_APP_TENANT_ID: aadAppTenantId
  SECRET_AAD_APP_CLIENT_SECRET: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/aad-app-client-secret)'
  BOT_ID: botId
  BOT_TENANT_ID: botTenantId
  SECRET_BOT_PASSWORD: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/bot-password)'
  DATABASE_URL: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/database-url)'
  DATABASE_MIGRATION_URL: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/database-migration-url)'
  POLL_KEY_VAULT: pollKeyVaultUri
  POLL_KEY_IDENTITY: identityClientId
  MUNICIPALITY_NAME: municipality.name
  MUNICIPALITY_NUMBER: municipality.number
  MUNICIPALITY_SLUG: municipality.slug
  MUNICIPALITY_LANGUAGE: municipality.language
  MUNICIPALITY_GOVERNANCE: municipality.governance
  MUNICIPALITY_TENANT_ID: municipality.tenantId
  MUNICIPALITY_SITE_ID: municipality.siteId
  MUNICIPALITY_OPEN_LIBRARY_ID: municipality.openLibraryId
  MUNICIPALITY_RESTRICTED_LIBRARY_ID: municipality.restrictedLibraryId
  // The package comes complete: nothing is built in Azure, and the files are read-only.
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
  WEBSITE_RUN_FROM_PACKAGE: '1'
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: 'plan-${webAppName}'
  location: location
  tags: tags
  kind: 'linux'
  sku: {
    name: sku
    capacity: replicas
  }
  properties: {
    reserved: true
  }
}

resource webApp 'Microsoft.Web/sites@2023-12-01' = {
  name: webAppName
  location: location
  tags: tags
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Any replica serves anyone, live results included.
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: subnetId
    vnetRouteAllEnabled: true
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node src/main.ts'
      alwaysOn: true
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      healthCheckPath: '/healthz'
    }
  }
}

resource appSettings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: webApp
  name: 'appsettings'
  properties: settings
}

// Code is sent with an administrator's own sign-in, never with a publishing password.
resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: webApp
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: webApp
  name: 'scm'
  properties: {
    allow: false
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: webApp
  name: 'to-log'
  properties: {
    workspaceId: logId
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
    ]
  }
}

module healthAlert 'metric-alert.bicep' = {
  name: 'healthAlert'
  params: {
    name: 'alert-health-${webAppName}'
    tags: tags
    alertGroupId: alertGroupId
    targetId: webApp.id
    metricName: 'HealthCheckStatus'
    operator: 'LessThan'
    threshold: 100
    aggregation: 'Average'
    window: 'PT5M'
    message: 'A replica does not answer /healthz.'
    severity: 1
  }
}

module errorAlert 'metric-alert.bicep' = {
  name: 'errorAlert'
  params: {
    name: 'alert-errors-${webAppName}'
    tags: tags
    alertGroupId: alertGroupId
    targetId: webApp.id
    metricName: 'Http5xx'
    operator: 'GreaterThan'
    threshold: 10
    aggregation: 'Total'
    window: 'PT5M'
    message: 'More than ten requests failed in five minutes.'
    severity: 2
  }
}

output id string = webApp.id
output host string = webApp.properties.defaultHostName
