// Rådslag in Azure: one web app before one PostgreSQL server, a bot registration, a key vault and a log.
// Deployed into a resource group by teamsapp.yml; docs/operations.md describes it for administrators.
targetScope = 'resourceGroup'

@description('Ends the names of resources: lower case letters and digits, unique in the subscription.')
@minLength(3)
@maxLength(10)
param resourceSuffix string

@description('Where everything but the bot registration is made.')
param location string = resourceGroup().location

@description('Who receives alerts.')
param alertEmail string

@description('The Entra app that people sign in to and that calls Graph.')
param aadAppClientId string
param aadAppTenantId string
@secure()
param aadAppClientSecret string

@description('The Entra app of the bot, in one tenant.')
param botId string
param botTenantId string
@secure()
param botPassword string

@description('The login that owns the tables and migrates them.')
@secure()
@minLength(16)
param databaseOwnerPassword string

@description('The login that the app runs with; it owns nothing (infra/app-login.sql).')
@secure()
@minLength(16)
param databaseAppPassword string

@description('What bootstraps the first municipality; afterwards the database is right.')
param municipality object

@description('Web app plan. P0v3 is the smallest with zones and enough memory for two replicas.')
param webAppSku string = 'P0v3'
@minValue(1)
@maxValue(10)
param webAppReplicas int = 2

@description('Database size. Burstable (Standard_B1ms) is enough for trying things out.')
param databaseSku string = 'Standard_D2ds_v5'
param databaseTier string = 'GeneralPurpose'
@description('A standby in another zone that takes over by itself. Costs as much again.')
param databaseStandby bool = false
@description('Backups are also kept in the paired region. Can only be chosen when the server is made.')
param databaseBackupElsewhere bool = false

var tags = {
  product: 'radslag'
}
var webAppName = 'app-radslag-${resourceSuffix}'

module monitoring 'monitoring.bicep' = {
  name: 'monitoring'
  params: {
    location: location
    tags: tags
    resourceSuffix: resourceSuffix
    alertEmail: alertEmail
  }
}

module network 'network.bicep' = {
  name: 'network'
  params: {
    location: location
    tags: tags
    resourceSuffix: resourceSuffix
  }
}

module database 'database.bicep' = {
  name: 'database'
  params: {
    location: location
    tags: tags
    resourceSuffix: resourceSuffix
    subnetId: network.outputs.databaseSubnetId
    privateDnsZoneId: network.outputs.databaseDnsZoneId
    ownerPassword: databaseOwnerPassword
    sku: databaseSku
    tier: databaseTier
    standby: databaseStandby
    backupElsewhere: databaseBackupElsewhere
    logId: monitoring.outputs.logId
    alertGroupId: monitoring.outputs.alertGroupId
  }
}

module secrets 'secrets.bicep' = {
  name: 'secrets'
  params: {
    location: location
    tags: tags
    resourceSuffix: resourceSuffix
    webAppSubnetId: network.outputs.webAppSubnetId
    logId: monitoring.outputs.logId
    databaseHost: database.outputs.host
    databaseName: database.outputs.databaseName
    databaseOwner: database.outputs.ownerLogin
    databaseOwnerPassword: databaseOwnerPassword
    databaseAppPassword: databaseAppPassword
    aadAppClientSecret: aadAppClientSecret
    botPassword: botPassword
  }
}

module pollKeys 'poll-keys.bicep' = {
  name: 'poll-keys'
  params: {
    location: location
    tags: tags
    resourceSuffix: resourceSuffix
    webAppSubnetId: network.outputs.webAppSubnetId
    logId: monitoring.outputs.logId
    userPrincipalId: secrets.outputs.readerPrincipalId
  }
}

module webApp 'web-app.bicep' = {
  name: 'web-app'
  params: {
    location: location
    tags: tags
    webAppName: webAppName
    sku: webAppSku
    replicas: webAppReplicas
    subnetId: network.outputs.webAppSubnetId
    identityId: secrets.outputs.readerIdentityId
    vaultUri: secrets.outputs.vaultUri
    pollKeyVaultUri: pollKeys.outputs.vaultUri
    identityClientId: secrets.outputs.readerClientId
    logId: monitoring.outputs.logId
    alertGroupId: monitoring.outputs.alertGroupId
    aadAppClientId: aadAppClientId
    aadAppTenantId: aadAppTenantId
    botId: botId
    botTenantId: botTenantId
    municipality: municipality
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    tags: tags
    resourceSuffix: resourceSuffix
    botId: botId
    botTenantId: botTenantId
    endpoint: 'https://${webApp.outputs.host}/api/messages'
  }
}

// The names below become variables of the environment file.
output TAB_DOMAIN string = webApp.outputs.host
output TAB_ENDPOINT string = 'https://${webApp.outputs.host}'
output WEB_APP_RESOURCE_ID string = webApp.outputs.id
